for _, read in ipairs {
  function() return rawget end, function() return rawset end,
  function() return rawlen end, function() return rawequal end,
} do print(pcall(read)) end
-- expect: false	sandbox/raw-access-is-absent.lua:2: `rawget` does not exist here: read the field: `t[key]`
-- expect: false	sandbox/raw-access-is-absent.lua:2: `rawset` does not exist here: assign the field: `t[key] = value`
-- expect: false	sandbox/raw-access-is-absent.lua:3: `rawlen` does not exist here: use `#t`
-- expect: false	sandbox/raw-access-is-absent.lua:3: `rawequal` does not exist here: `==` compares without metatables

local function place(text)
  return text:find() -- expect error: bad argument #1 to 'find' (string expected, got no value)
end
local x = place("x")

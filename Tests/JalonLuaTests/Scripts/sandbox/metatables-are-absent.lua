-- Each name says what to do instead.
print(pcall(function() return setmetatable({}, {}) end))
-- expect: false	sandbox/metatables-are-absent.lua:2: `setmetatable` does not exist here: tables here have no metatables; use plain fields and functions
print(pcall(function() return getmetatable("") end))
-- expect: false	sandbox/metatables-are-absent.lua:4: `getmetatable` does not exist here: tables here have no metatables; use plain fields and functions

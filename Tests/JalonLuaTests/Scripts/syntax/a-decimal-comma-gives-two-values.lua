-- Legal Lua: the second value is dropped.
local limit = 0,5
print(limit) -- expect: 0

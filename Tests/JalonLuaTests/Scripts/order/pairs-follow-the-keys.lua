local t = { z = 1, a = 2, [true] = 3, [false] = 4, [10] = 5, [2] = 6, [-1] = 7, [2.5] = 8 }
local keys = {}
for key in pairs(t) do keys[#keys + 1] = tostring(key) end
print(table.concat(keys, " ")) -- expect: -1 2 2.5 10 a z false true

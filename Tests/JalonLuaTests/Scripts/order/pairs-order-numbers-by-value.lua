local t = { [3] = 1, [-math.huge] = 1, [math.huge] = 1, [0.5] = 1, [math.mininteger] = 1, [math.maxinteger] = 1, [1e300] = 1 }
local keys = {}
for key in pairs(t) do keys[#keys + 1] = tostring(key) end
print(table.concat(keys, " "))
-- expect: -inf -9223372036854775808 0.5 3 9223372036854775807 1e+300 inf

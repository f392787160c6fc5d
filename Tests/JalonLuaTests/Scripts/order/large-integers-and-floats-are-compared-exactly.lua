-- 2^53 + 1 has no float; a comparison through floats would mix them.
local t = { [2^53 + 2.0] = 1, [9007199254740993] = 1, [2^63] = 1, [math.maxinteger] = 1, [math.maxinteger - 1] = 1 }
for key in pairs(t) do print(key) end
-- expect: 9007199254740993
-- expect: 9007199254740994
-- expect: 9223372036854775806
-- expect: 9223372036854775807
-- expect: 9.2233720368548e+18

local list = {}
for i = 1, 10001 do list[i] = i end
print(select("#", table.unpack(list, 1, 10000))) -- expect: 10000
print((pcall(table.unpack, {}, 1, 1e8))) -- expect: false
print((pcall(table.unpack, {}, math.mininteger, math.maxinteger))) -- expect: false
local all = table.unpack(list) -- expect error: too many results to unpack

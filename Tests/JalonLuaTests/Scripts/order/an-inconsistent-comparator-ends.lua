-- Stock Lua may raise "invalid order function"; the result is some permutation here.
local list = { 3, 1, 2, 5, 4, 9, 7 }
pcall(table.sort, list, function() return true end)
local sum = 0
for _, v in ipairs(list) do sum = sum + v end
print(#list, sum) -- expect: 7	31

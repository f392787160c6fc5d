local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
local list = { 3, 1, 2 }
table.sort(list, function(a, b) return a > b end)
print(table.concat(list, " "), select("#", table.sort(list))) -- expect: 3 2 1	0
why(function() table.sort({ 1, 2 }, 5) end) -- expect: bad argument #2 to 'sort' (function expected, got number)
why(function() table.sort() end) -- expect: bad argument #1 to 'sort' (table expected, got no value)
why(function() table.sort({ {}, {} }) end) -- expect: attempt to compare two table values

local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
local list = { 1, 2, 3 }
why(function() table.insert(list, 9, 1) end) -- expect: bad argument #2 to 'insert' (position out of bounds)
why(function() table.insert(list) end) -- expect: wrong number of arguments to 'insert'
why(function() table.insert(list, 1, 2, 3) end) -- expect: wrong number of arguments to 'insert'
why(function() table.insert(nil, 1) end) -- expect: bad argument #1 to 'insert' (table expected, got nil)
why(function() table.insert(list, "a", 1) end) -- expect: bad argument #2 to 'insert' (number expected, got string)

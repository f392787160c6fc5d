local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
print(table.concat(table.move({ 1, 2, 3, 4 }, 1, 3, 2), " ")) -- expect: 1 1 2 3
print(table.concat(table.move({ 1, 2, 3, 4 }, 2, 4, 1), " ")) -- expect: 2 3 4 4
print(table.concat(table.move({ 1, 2 }, 1, 2, 3, { 7, 8 }), " ")) -- expect: 7 8 1 2
print(table.concat(table.move({ 1, 2 }, 2, 1, 5), " ")) -- expect: 1 2
why(function() table.move({ 1 }, 1, 2) end) -- expect: bad argument #4 to 'move' (number expected, got no value)
why(function() table.move({}, math.mininteger, 1, 1) end) -- expect: bad argument #3 to 'move' (too many elements to move)

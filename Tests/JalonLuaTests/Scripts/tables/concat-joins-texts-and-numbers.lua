local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
print(table.concat({ 1, 2.5, "x" }, ", "), table.concat({ "a", "b", "c" }, "-", 2)) -- expect: 1, 2.5, x	b-c
print(table.concat({}, ","), table.concat({ "a", "b", "c" }, "", 1, 2)) -- expect: 	ab
print(table.concat({ 1, 2 }, 0), table.concat({ 1 }, ",", 3, 2)) -- expect: 102	
why(function() table.concat({ 1, {}, 3 }) end) -- expect: invalid value (table) at index 2 in table for 'concat'
why(function() table.concat({ 1 }, ",", 1, 2) end) -- expect: invalid value (nil) at index 2 in table for 'concat'
why(function() table.concat(1) end) -- expect: bad argument #1 to 'concat' (table expected, got number)

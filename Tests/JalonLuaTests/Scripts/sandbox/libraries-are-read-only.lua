local function refused(write) print((select(2, pcall(write)):gsub("^.-: ", "", 1))) end
refused(function() string.foo = 1 end) -- expect: string is read-only: `foo` cannot be assigned
refused(function() string.format = print end) -- expect: string is read-only: `format` cannot be assigned
refused(function() math.pi = 3 end) -- expect: math is read-only: `pi` cannot be assigned
refused(function() table.sort = nil end) -- expect: table is read-only: `sort` cannot be assigned
refused(function() utf8.char = 1 end) -- expect: utf8 is read-only: `char` cannot be assigned
print(string.format("%d", 1), math.floor(math.pi), type(table.sort)) -- expect: 1	3	function

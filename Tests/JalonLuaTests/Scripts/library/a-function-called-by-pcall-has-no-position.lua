print(pcall(table.concat, 1)) -- expect: false	bad argument #1 to 'table.concat' (table expected, got number)
print(pcall(string.find, "a", "[a")) -- expect: false	malformed pattern (missing ']')
print(pcall(table.sort, { 1, "x" })) -- expect: false	attempt to compare string with number

print((pcall(table.insert, string, "x"))) -- expect: false
print((pcall(table.remove, math))) -- expect: false
print((pcall(table.sort, table))) -- expect: false
print((pcall(table.move, { 1 }, 1, 1, 1, utf8))) -- expect: false
table.insert(string, "x") -- expect error: bad argument #1 to 'insert' (a read-only table)

local list = { "a", "b", "c" }
print(table.remove(list, 1), table.remove(list), #list) -- expect: a	c	1
print(table.remove(list), table.remove(list), #list) -- expect: b	nil	0
print(table.remove({}, 0), table.remove({ 1 }, 2)) -- expect: nil	nil
table.remove() -- expect error: bad argument #1 to 'remove' (table expected, got no value)

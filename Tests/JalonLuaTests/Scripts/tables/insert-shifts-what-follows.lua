local list = { 1, 2, 3 }
table.insert(list, 4)
table.insert(list, 1, 0)
table.insert(list, 6, 5)
print(table.concat(list, " ")) -- expect: 0 1 2 3 4 5
print(#list, list[6]) -- expect: 6	5

local list = { 1, "x", 2 }
print((pcall(table.sort, list))) -- expect: false
print(list[1], list[2], list[3]) -- expect: 1	x	2
table.sort(list) -- expect error: attempt to compare string with number

local list = { "b", "é", "a", "Z", "aa", "", "10", "9" }
table.sort(list)
print(table.concat(list, " ")) -- expect:  10 9 Z a aa b é

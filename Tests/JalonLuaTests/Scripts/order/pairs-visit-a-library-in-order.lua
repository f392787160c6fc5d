local names = {}
for name in pairs(utf8) do names[#names + 1] = name end
print(table.concat(names, " ")) -- expect: char charpattern codepoint codes len offset
names = {}
for name in pairs(table) do names[#names + 1] = name end
print(table.concat(names, " ")) -- expect: concat insert move pack remove sort unpack

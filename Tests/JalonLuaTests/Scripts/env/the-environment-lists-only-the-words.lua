local names = {}
for name in pairs(_ENV) do names[#names + 1] = name end
print(table.concat(names, " "))
-- expect: assert error ipairs math next pairs pcall print select string table tonumber tostring type utf8

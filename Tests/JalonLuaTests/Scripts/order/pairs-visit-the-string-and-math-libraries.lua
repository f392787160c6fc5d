local names = {}
for name in pairs(string) do names[#names + 1] = name end
print(table.concat(names, " "))
-- expect: byte char find format gmatch gsub len lower match pack packsize rep reverse sub unpack upper
names = {}
for name in pairs(math) do names[#names + 1] = name end
print(table.concat(names, " "))
-- expect: abs acos asin atan ceil cos deg exp floor fmod huge log max maxinteger min mininteger modf pi rad sin sqrt tan tointeger type ult

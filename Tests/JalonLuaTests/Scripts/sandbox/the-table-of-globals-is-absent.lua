local names = {}
print(#names) -- expect: 0
for name in pairs(_G) do names[#names + 1] = name end -- expect error: `_G` does not exist here: name what you need, or put it in a `local` table

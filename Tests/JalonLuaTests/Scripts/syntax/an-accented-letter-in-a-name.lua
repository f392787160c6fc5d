local a = 1
local été = 2 -- expect syntax 7: `été` is no name: names are of letters without accents, digits and _
print("not reached")

local degr = 1
local degré = 2 -- expect syntax 11: `degré` is no name: names are of letters without accents, digits and _
print("not reached")

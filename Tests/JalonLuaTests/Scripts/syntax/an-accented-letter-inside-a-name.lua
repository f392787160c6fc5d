local a = 1
local superficie_bâtie = 2 -- expect syntax 19: `superficie_bâtie` is no name: names are of letters without accents, digits and _
print("not reached")

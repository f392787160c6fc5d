local a = 1
local end = 2 -- expect syntax 7: <name> expected near 'end'
print("not reached")

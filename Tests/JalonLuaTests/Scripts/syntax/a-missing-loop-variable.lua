local list = {}
for in pairs(list) do end -- expect syntax 5: <name> expected near 'in'
print("not reached")

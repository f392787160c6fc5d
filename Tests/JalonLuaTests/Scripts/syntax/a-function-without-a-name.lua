local a = 1
function (x) return x end -- expect syntax 10: <name> expected near '('
print("not reached")

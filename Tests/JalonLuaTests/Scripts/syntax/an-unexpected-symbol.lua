local n = 1
local m = n + * 2 -- expect syntax 15: unexpected symbol near '*'
print("not reached")

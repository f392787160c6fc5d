local a = (1 + 2)) -- expect syntax 18: unexpected symbol near ')'
local b = 1
print("not reached")

local a = 1
local b = "é" ) -- expect syntax 15: unexpected symbol near ')'
print("not reached")

local a = 1
local b = "😀" ) -- expect syntax 15: unexpected symbol near ')'
print("not reached")

local a = 1
local b = "\300" -- expect syntax 11: decimal escape too large near '"\300"'
print("not reached")

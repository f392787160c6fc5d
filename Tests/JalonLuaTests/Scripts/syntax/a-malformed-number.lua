local a = 1
local b = 3x -- expect syntax 11: malformed number near '3x'
print("not reached")

local a = 1
local b = 1.2.3 -- expect syntax 11: malformed number near '1.2.3'
print("not reached")

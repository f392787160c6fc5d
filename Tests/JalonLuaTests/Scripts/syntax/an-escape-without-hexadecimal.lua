local b = "\xZZ" -- expect syntax 11: hexadecimal digit expected near '"\xZ'
local a = 1
print("not reached")

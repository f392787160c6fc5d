local a = 1
local b = a $ 2 -- expect syntax 13: unexpected symbol near '$'
print("not reached")

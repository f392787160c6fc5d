local a = 1
local b = "éàü" = 2 -- expect syntax 17: unexpected symbol near '='
print("not reached")

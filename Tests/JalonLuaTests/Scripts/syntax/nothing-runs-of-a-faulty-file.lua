print("not printed")
local a = 1
local b = 1 1 -- expect syntax 13: unexpected symbol near '1'

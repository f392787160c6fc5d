local b = + -- expect syntax 11: unexpected symbol near '+'
local c = 1
print(b, c)

local a = 1
local b = "a\qb" -- expect syntax 11: invalid escape sequence near '"a\q'
print("not reached")

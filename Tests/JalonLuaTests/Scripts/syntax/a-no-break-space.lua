local a = 1
local b = 2 -- expect syntax 6: a no-break space; Lua reads plain spaces only, and none inside a number
print("not reached")

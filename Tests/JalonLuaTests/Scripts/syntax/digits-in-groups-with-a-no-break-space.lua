local a = 1
local people = 47 760 -- expect syntax 18: a no-break space; Lua reads plain spaces only, and none inside a number
print("not reached")

local a = 1
local b = a − 2 -- expect syntax 13: `−` is not a minus; write -
print("not reached")

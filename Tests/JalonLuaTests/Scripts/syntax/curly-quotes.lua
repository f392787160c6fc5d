local a = 1
local name = “Nyon” -- expect syntax 14: `“` does not open or close a text; write "
print("not reached")

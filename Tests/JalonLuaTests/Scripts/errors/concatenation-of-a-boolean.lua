local yes = true
local text = "is " .. yes -- expect error: attempt to concatenate a boolean value (local 'yes')
print("not reached")

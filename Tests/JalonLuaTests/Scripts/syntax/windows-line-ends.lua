local a = 1
local b = 2
print(a + b, pcall(error, "x", 0)) -- expect: 3	false	x

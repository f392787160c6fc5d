local i, t = 1, {}
i, t[i] = i + 1, "x"
print(i, t[1], t[2]) -- expect: 2	x	nil
local a, b, c = (function() return 1, 2, 3 end)()
a, b = b, a
print(a, b, c) -- expect: 2	1	3

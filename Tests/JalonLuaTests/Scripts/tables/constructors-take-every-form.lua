local function two() return 1, 2 end
local t = { two(), two(), x = 3, ["y z"] = 4, [10] = 5; (two()) }
print(#t, t[1], t[2], t[3], t.x, t["y z"], t[10]) -- expect: 3	1	1	1	3	4	5
t = { two(), two() }
print(#t, t[3]) -- expect: 3	2
t = { [1] = "a", "b" }
print(t[1]) -- expect: b

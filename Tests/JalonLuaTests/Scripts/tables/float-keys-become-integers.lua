local t = { [1.0] = "a", [2^53] = "b" }
print(t[1], t[2^53 | 0]) -- expect: a	b
for key in pairs({ [3.0] = 1 }) do print(key, math.type(key)) end -- expect: 3	integer
print(t[0 / 0], t[nil]) -- expect: nil	nil

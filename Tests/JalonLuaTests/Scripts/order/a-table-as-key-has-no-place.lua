local area = {}
local t = { [area] = 12, name = "x" }
print(t[area], t.name) -- expect: 12	x
for key in pairs(t) do end -- expect error: a table as a key has no place in an order: use a text or a number

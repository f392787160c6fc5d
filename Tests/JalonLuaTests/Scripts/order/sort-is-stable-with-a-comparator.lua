local list = {}
for i = 1, 40 do list[i] = { key = i % 3, place = i } end
table.sort(list, function(a, b) return a.key < b.key end)
local kept = true
for i = 2, 40 do
  local a, b = list[i - 1], list[i]
  if a.key > b.key or a.key == b.key and a.place > b.place then kept = false end
end
print(kept, list[1].place, list[40].place) -- expect: true	3	38

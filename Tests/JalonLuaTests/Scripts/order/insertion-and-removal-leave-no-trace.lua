local one, two = {}, {}
for i = 1, 50 do one["k" .. i] = i end
for i = 50, 1, -1 do two["k" .. i] = i; two["x" .. i] = i end
for i = 1, 50 do two["x" .. i] = nil end
local a, b = "", ""
for key in pairs(one) do a = a .. key end
for key in pairs(two) do b = b .. key end
print(a == b, #a) -- expect: true	141

local n = 0
for i = math.maxinteger - 1, math.maxinteger do n = n + 1 end
print(n) -- expect: 2
for i = 1, 0 do print("never") end
for i = 3, 1, -1 do n = n + i end
print(n) -- expect: 8
for x = 0, 1, 0.25 do n = x end
print(n) -- expect: 1.0
for i = 1, math.huge do n = i; if i == 5 then break end end
print(n) -- expect: 5

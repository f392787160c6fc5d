local t = { a = 1, b = 2, c = 3, d = 4 }
for key in pairs(t) do t[key] = nil; if key == "b" then t.c = nil end print(key) end
-- expect: a
-- expect: b
-- expect: d
print(next(t)) -- expect: nil

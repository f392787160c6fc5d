local t = { a = 1, b = 2, c = 3 }
for key, value in pairs(t) do
  print(key, value)
  t.c = 30
end
-- expect: a	1
-- expect: b	2
-- expect: c	30

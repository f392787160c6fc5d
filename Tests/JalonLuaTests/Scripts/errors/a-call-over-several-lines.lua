local t = {}
print(
  1,
  t.x.y, -- expect error: attempt to index a nil value (field 'x')
  2
)

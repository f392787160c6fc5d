local c = { people = 12 }
local rate = c.people
  / c.area -- expect error: attempt to perform arithmetic on a nil value (field 'area')
print(rate)

-- As in stock Lua, the line is the operator's.
local list = { 1 }
local sum = 1 +
  2 * 3
  - list.last -- expect error: attempt to perform arithmetic on a nil value (field 'last')
print(sum)

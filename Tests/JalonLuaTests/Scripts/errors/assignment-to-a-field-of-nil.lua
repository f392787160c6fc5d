local t = {}
local value = 1
t.list[1] = value -- expect error: attempt to index a nil value (field 'list')

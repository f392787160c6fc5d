-- 1 and 1.0 are equal, so they keep their order.
local list = { 2, 1.0, 1, 2.0, 1, 1.0 }
table.sort(list)
print(table.unpack(list)) -- expect: 1.0	1	1	1.0	2	2.0

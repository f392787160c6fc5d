print(assert(1, 2, 3)) -- expect: 1	2	3
print(pcall(assert, false)) -- expect: false	assertion failed!
print(pcall(assert, nil, "why")) -- expect: false	why
print(pcall(assert, false, { 1 })) -- expect: false	table
print(pcall(function() assert() end))
-- expect: false	library/assert-returns-its-arguments-or-raises.lua:5: bad argument #1 to 'assert' (value expected)

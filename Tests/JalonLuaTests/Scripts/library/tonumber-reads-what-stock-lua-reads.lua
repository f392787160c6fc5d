local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
print(tonumber("10"), tonumber(" 0x1p4 "), tonumber("1e1"), tonumber("5."), tonumber(".5")) -- expect: 10	16.0	10.0	5.0	0.5
print(tonumber(""), tonumber("1 2"), tonumber("0x"), tonumber("1,5"), tonumber("nan")) -- expect: nil	nil	nil	nil	nil
print(tonumber("ff", 16), tonumber("zz", 36), tonumber("8", 8), tonumber("-11", 2)) -- expect: 255	1295	nil	-3
why(function() tonumber() end) -- expect: bad argument #1 to 'tonumber' (value expected)
why(function() tonumber(1, 10) end) -- expect: bad argument #1 to 'tonumber' (string expected, got number)
why(function() tonumber("1", 99) end) -- expect: bad argument #2 to 'tonumber' (base out of range)

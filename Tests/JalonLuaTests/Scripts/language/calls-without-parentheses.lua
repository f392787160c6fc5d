print(("%d"):format(3), #"abc") -- expect: 3	3
print "x" -- expect: x
print [[y]] -- expect: y
local function first(t) return t[1] end
print(first { 7 }) -- expect: 7

print(nil and 1, false or "x", 0 and "zero is true", "" and 1, nil == false) -- expect: nil	x	zero is true	1	false
print(not 0, not nil, 1 and nil or 2) -- expect: false	true	2
local function never() error("evaluated") end
print(true or never(), false and never()) -- expect: true	false

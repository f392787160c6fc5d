print(pcall(function(...) return ... end, 1, nil, 3)) -- expect: true	1	nil	3
print(pcall(error)) -- expect: false	nil
print(pcall(nil)) -- expect: false	attempt to call a nil value
print(pcall(pcall, error, "x")) -- expect: true	false	x
print(select("#", pcall(function() end))) -- expect: 1
print((pcall(pcall))) -- expect: false

print(pcall(function() return "a" + 1 end)) -- expect: false	strings/no-arithmetic-on-texts.lua:1: attempt to perform arithmetic on a string value (constant 'a')
print((pcall(function() return "10" * "2" end))) -- expect: false
print((pcall(function() return -"2" end))) -- expect: false
print((pcall(function() return 10 // "2" end))) -- expect: false
print((pcall(function() return "3" | 0 end))) -- expect: false
print("10" .. 1, 10 .. "") -- expect: 101	10
local n = "10"
print(n + 1) -- expect error: attempt to perform arithmetic on a string value (local 'n')

local t = {}
print(pcall(function() t[nil] = 1 end)) -- expect: false	tables/not-a-number-is-no-key.lua:2: table index is nil
t[0 / 0] = 1 -- expect error: table index is NaN

local a = 1

print(pcall(function() error("x") end)) -- expect: false	syntax/windows-line-ends-count-as-one-line.lua:3: x
local b = 2

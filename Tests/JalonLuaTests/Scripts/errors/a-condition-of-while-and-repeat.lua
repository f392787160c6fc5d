local n
local done, message = pcall(function() while n > 1 do end end)
print(message) -- expect: errors/a-condition-of-while-and-repeat.lua:2: attempt to compare number with nil
repeat
  local m = 1
until m > n -- expect error: attempt to compare nil with number

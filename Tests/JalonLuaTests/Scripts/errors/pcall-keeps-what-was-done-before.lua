local n = 0
local done = pcall(function()
  n = 1
  local t
  t.x = 2
  n = 3
end)
print(done, n) -- expect: false	1

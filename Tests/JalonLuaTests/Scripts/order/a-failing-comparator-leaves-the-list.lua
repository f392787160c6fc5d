local list = { 5, 3, 4, 1, 2 }
local calls = 0
print(pcall(table.sort, list, function(a, b)
  calls = calls + 1
  if calls == 4 then error("enough", 0) end
  return a < b
end)) -- expect: false	enough
print(table.concat(list, " ")) -- expect: 5 3 4 1 2

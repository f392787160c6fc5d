local function each(list)
  local i = 0
  return function() i = i + 1; return list[i].name end -- expect error: attempt to index a nil value (field '?')
end
for name in each({ { name = "a" } }) do
  print(name) -- expect: a
end

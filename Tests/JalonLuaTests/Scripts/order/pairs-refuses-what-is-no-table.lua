for key in pairs("text") do -- expect error: bad argument #1 to 'pairs' (table expected, got string)
  print(key)
end

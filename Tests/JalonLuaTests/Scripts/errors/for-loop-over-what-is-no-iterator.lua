local list = { 1, 2 }
for i, v in list do -- expect error: attempt to call a table value (for iterator 'for iterator')
  print(v)
end

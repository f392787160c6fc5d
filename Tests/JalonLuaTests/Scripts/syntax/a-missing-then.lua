local n = 1
if n == 1
  print(n) -- expect syntax 3: 'then' expected near 'print'
end

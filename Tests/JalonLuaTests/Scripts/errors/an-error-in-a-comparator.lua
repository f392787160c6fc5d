local list = { { n = 2 }, { n = 1 }, {} }
table.sort(list, function(a, b)
  return a.n < b.n -- expect error: attempt to compare nil with number
end)

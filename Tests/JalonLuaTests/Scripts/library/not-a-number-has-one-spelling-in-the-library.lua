local n = 0 / 0
print(table.concat({ 1, n, -n }, " "), ("x"):gsub("x", { x = n })) -- expect: 1 nan nan	nan	1
print(("%5s %g"):format(n, -n), tostring(-n), (("x"):gsub("x", function() return -n end))) -- expect:   nan nan	nan	nan

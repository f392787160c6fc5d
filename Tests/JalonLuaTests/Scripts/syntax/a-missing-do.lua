local list = {}
for i = 1, 2 print(i) end -- expect syntax 14: 'do' expected near 'print'
print("not reached")

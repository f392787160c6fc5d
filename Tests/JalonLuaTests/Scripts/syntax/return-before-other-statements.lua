local a = 1
return a
print(a) -- expect syntax 1: <eof> expected near 'print'

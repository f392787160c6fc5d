local a = 1
a
print(a) -- expect syntax 1: syntax error near 'print'

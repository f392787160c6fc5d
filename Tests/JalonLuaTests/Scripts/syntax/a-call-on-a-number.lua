local a = 1
5(a) -- expect syntax 1: unexpected symbol near '5'
print("not reached")

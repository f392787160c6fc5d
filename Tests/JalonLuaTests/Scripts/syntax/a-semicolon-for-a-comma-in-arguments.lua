local a = 1
print(a; a) -- expect syntax 8: ')' expected near ';'
print("not reached")

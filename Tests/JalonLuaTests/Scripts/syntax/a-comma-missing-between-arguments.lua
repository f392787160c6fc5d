local a = 1
print(a a) -- expect syntax 9: ')' expected near 'a'
print("not reached")

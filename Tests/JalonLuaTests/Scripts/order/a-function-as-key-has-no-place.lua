local t = {}
t[print] = 1
print(t[print]) -- expect: 1
next(t) -- expect error: a function as a key has no place in an order: use a text or a number

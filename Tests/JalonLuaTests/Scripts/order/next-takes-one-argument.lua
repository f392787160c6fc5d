local t = { a = 1, b = 2 }
print(next(t)) -- expect: a	1
print(next(t, nil)) -- expect: a	1
print(next(t, "a")) -- expect error: `next` takes one argument here: write `for key, value in pairs(t)`

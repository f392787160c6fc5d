print(next({ b = 1, a = 2, [7] = 3 })) -- expect: 7	3
print(next({ b = 1, a = 2 })) -- expect: a	2
print(next({ [true] = 1, [false] = 2 })) -- expect: false	2
print(next({})) -- expect: nil

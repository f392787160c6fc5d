print(1, "a", nil, true, 2.0) -- expect: 1	a	nil	true	2.0
print() -- expect:
print("") -- expect:
print(nil, nil) -- expect: nil	nil

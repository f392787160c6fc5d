local a, b = {}, {}
print(a == b) -- expect: false
print(a < b) -- expect error: attempt to compare two table values

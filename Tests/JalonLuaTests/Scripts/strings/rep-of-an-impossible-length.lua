print(pcall(string.rep, "x", 1 << 62)) -- expect: false	resulting string too large
print(1) -- expect: 1

local n = 3
assert(n == 3)
assert(n == 4) -- expect error: assertion failed!

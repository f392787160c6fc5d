local flags = {}
print(flags & 1) -- expect error: attempt to perform bitwise operation on a table value (local 'flags')
print("not reached")

local list = 5
print(#list) -- expect error: attempt to get length of a number value (local 'list')
print("not reached")

local name = "x"
print(name.upper == string.upper) -- expect: true
name.y = 1 -- expect error: attempt to index a string value (local 'name')

print(pcall(string.format, "%", 0 / 0)) -- expect: false	invalid conversion '%' to 'format'
print(pcall(string.format)) -- expect: false	bad argument #1 to 'string.format' (string expected, got no value)
print(pcall(string.rep)) -- expect: false	bad argument #1 to 'string.rep' (string expected, got no value)
print(pcall(error, "[jalon]abc: def", 0)) -- expect: false	[jalon]abc: def

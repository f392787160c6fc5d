local t = {}
print(("%s"):format(t)) -- expect: table
string.format("%p", t) -- expect error: '%p' is not available: it would show an address

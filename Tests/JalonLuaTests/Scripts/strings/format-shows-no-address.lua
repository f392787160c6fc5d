print((pcall(string.format, "%p", {}))) -- expect: false
print((pcall(string.format, "%20p", "x"))) -- expect: false
print((pcall(string.format, "%-p", print))) -- expect: false
print(("%s"):format({}), ("%10s"):format({})) -- expect: table	     table

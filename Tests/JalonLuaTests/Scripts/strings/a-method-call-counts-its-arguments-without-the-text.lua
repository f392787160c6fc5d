local pattern = "%d"
print(pattern:format("x")) -- expect error: bad argument #1 to 'format' (number expected, got string)

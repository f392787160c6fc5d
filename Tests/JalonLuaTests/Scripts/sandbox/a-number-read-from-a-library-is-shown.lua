local first = 1
print(string.len("x")) -- expect: 1
print(string[first]) -- expect error: `[1]` does not exist in `string`

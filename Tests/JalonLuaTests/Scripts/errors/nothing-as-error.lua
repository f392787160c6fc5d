print(pcall(error)) -- expect: false	nil
print(select("#", pcall(error, nil))) -- expect: 2
error() -- expect error: (the error is a nil value)

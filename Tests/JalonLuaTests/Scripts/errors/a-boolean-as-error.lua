print(pcall(error, false)) -- expect: false	false
print(pcall(error, true)) -- expect: false	true
error(false) -- expect error: (the error is a boolean value)

local y = 1
y = y + 1
total = y -- expect error: `total` is not declared here: write `local total = …`
print("not reached")

local sum = 0
for i = 1, 3 do sum = sum + i end
i = sum -- expect error: `i` is not declared here: write `local i = …`

print(pcall(error, 12)) -- expect: false	12
print(math.type(select(2, pcall(error, 12)))) -- expect: integer
error(1.5) -- expect error: 1.5

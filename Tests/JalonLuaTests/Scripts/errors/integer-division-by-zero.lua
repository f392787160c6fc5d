local people, area = 12, 0
print(people / area) -- expect: inf
print(people // 0.0) -- expect: inf
print(people // area) -- expect error: attempt to divide by zero

print(3.0 | 0, "x" .. 2^53) -- expect: 3	x9.007199254741e+15
print(1.5 // 1 | 0) -- expect: 1
print(1.5 | 1) -- expect error: number has no integer representation

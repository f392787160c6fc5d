print(math.pi, math.huge, math.sqrt(16), math.exp(0)) -- expect: 3.1415926535898	inf	4.0	1.0
print(math.log(8, 2), math.log(100, 10), math.log(1)) -- expect: 3.0	2.0	0.0
print(math.sin(0), math.cos(0), math.atan(1, 1) * 4 == math.pi) -- expect: 0.0	1.0	true
print(math.max(1, 2.5), math.min(3, 1, 2), math.max(2, 2.0)) -- expect: 2.5	1	2
print(math.deg(math.pi), math.rad(180) == math.pi) -- expect: 180.0	true

print(math.floor(-3.5), math.ceil(-3.5), math.floor(2^70) == 2^70) -- expect: -4	-3	true
print(math.tointeger(3.0), math.tointeger(3.5)) -- expect: 3	nil
print(math.type(1), math.type(1.0), math.type("1")) -- expect: integer	float	nil
print(math.fmod(-7, 3), math.fmod(7, -3), math.fmod(-7.5, 2)) -- expect: -1	1	-1.5
print(math.modf(-3.7)) -- expect: -3	-0.7
print(math.abs(math.mininteger), math.ult(1, -1)) -- expect: -9223372036854775808	true

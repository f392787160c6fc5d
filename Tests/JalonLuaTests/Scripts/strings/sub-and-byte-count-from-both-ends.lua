print(("hello"):sub(2, -2), ("hello"):sub(-3), ("hello"):sub(4, 2), ("hello"):sub(-100, 100)) -- expect: ell	llo		hello
print(("hello"):byte(-1), ("abc"):byte(1, 3)) -- expect: 111	97	98	99
print(("hello"):byte(10)) -- expect:
print(string.char(72, 105), string.char()) -- expect: Hi	
print(("x"):sub(math.mininteger, math.maxinteger)) -- expect: x
string.char(256) -- expect error: bad argument #1 to 'char' (value out of range)

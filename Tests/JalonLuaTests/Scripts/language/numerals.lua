-- An integer too large is a float; in hexadecimal it wraps.
print(0xff, 0XA, 1e2, .5, 3., 0x.8p1, 1E+2) -- expect: 255	10	100.0	0.5	3.0	1.0	100.0
print(9223372036854775807, 9223372036854775808, 0xffffffffffffffff) -- expect: 9223372036854775807	9.2233720368548e+18	-1

print(math.maxinteger + 1 == math.mininteger, math.maxinteger + 1.0) -- expect: true	9.2233720368548e+18
print(1 == 1.0, 3 // 2, 3.0 // 2, -7 // 2, 7 / 2, 6 / 2) -- expect: true	1	1.0	-4	3.5	3.0
print(-7 % 3, 7 % -3, -7.5 % 2, 2^10, 7 // -2.0) -- expect: 2	-2	0.5	1024.0	-4.0
print(math.mininteger // -1, math.mininteger % -1) -- expect: -9223372036854775808	0
print(1e308 * 10, -1e308 * 10, 0x7fffffffffffffff + 1) -- expect: inf	-inf	-9223372036854775808

print(2 ^ 3 ^ 2, -2 ^ 2, not nil == true, 1 .. 2 .. 3) -- expect: 512.0	-4.0	true	123
print(1 + 2 << 1, 2 * 3 % 4, 2 + 3 .. "x", 1 < 2 == true) -- expect: 6	2	5x	true
print(5 & (3 == 3 and 1 or 0), not (1 == 2), #"ab" + 1) -- expect: 1	true	3
print(-"x" ^ 2) -- expect error: attempt to perform arithmetic on a string value (constant 'x')

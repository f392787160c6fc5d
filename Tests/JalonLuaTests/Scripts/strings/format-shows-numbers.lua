print(("%5d|%-5d|%05d|%+d|% d"):format(42, 42, 42, 42, 42)) -- expect:    42|42   |00042|+42| 42
print(("%.2f %e %g %G"):format(3.14159, 12345.678, 1e20, 1e-10)) -- expect: 3.14 1.234568e+04 1e+20 1E-10
print(("%x %X %#x %o %c"):format(255, 255, 255, 8, 65)) -- expect: ff FF 0xff 10 A
print(("%d %i %u"):format(3.0, -4, 5)) -- expect: 3 -4 5
print(("%a"):format(1)) -- expect: 0x1p+0
print(("%.3f %.0f %5.1f|"):format(2 / 3, 0.5, 2.25)) -- expect: 0.667 0   2.2|

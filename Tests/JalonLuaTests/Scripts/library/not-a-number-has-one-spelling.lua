print(0 / 0, -(0 / 0), math.huge - math.huge) -- expect: nan	nan	nan
print(tostring(0 / 0), string.format("%s %f %g %.1f", 0 / 0, 0 / 0, -(0 / 0), -(0 / 0))) -- expect: nan	nan nan nan nan
print(1 / 0, -1 / 0, 1 % math.huge) -- expect: inf	-inf	1.0

-- Stock 5.4.4 names an earlier line here.
local n, zero = 7, 0
print(n % 2) -- expect: 1
print(n % zero) -- expect error: attempt to perform 'n%0'

local a = (1 + 2
local b = 3 -- expect syntax 1: ')' expected (to close '(' at line 1) near 'local'
print("not reached")

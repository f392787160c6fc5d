print(("ab"):rep(3), ("x"):rep(0), ("x"):rep(-1), (""):rep(5)) -- expect: ababab			
print(("a"):rep(3, ", ")) -- expect: a, a, a
string.rep("x", 1.5) -- expect error: bad argument #2 to 'rep' (number has no integer representation)

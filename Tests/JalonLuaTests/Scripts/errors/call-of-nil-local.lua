local f
print(1) -- expect: 1
f() -- expect error: attempt to call a nil value (local 'f')

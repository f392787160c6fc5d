local a = 1
print(a ≥ 2) -- expect syntax 9: `≥` is no operator of Lua; write *, /, <=, >= or ~=
print("not reached")

local function f(...) return select("#", ...) end
print(f(1, 2)) -- expect: 2
print(f(1,
  nil + 2, -- expect error: attempt to perform arithmetic on a nil value
  3))

local function f(...)
  local a, b = ...
  return select("#", ...), a, b, { ... }
end
local n, a, b, all = f(nil, 2, nil)
print(n, a, b, #{ 1, f() }) -- expect: 3	nil	2	5
print((f(1, 2, 3))) -- expect: 3
print(table.pack(f()).n) -- expect: 4

local n = 0
repeat
  local last = n
  n = n + 1
until last == 3
print(n) -- expect: 4
while true do n = n - 1; if n == 0 then break end end
print(n) -- expect: 0

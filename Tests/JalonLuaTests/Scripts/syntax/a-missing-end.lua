local n = 1
if n == 1 then
  print(n)
local m = n -- expect syntax 85: 'end' expected (to close 'if' at line 2) near <eof>
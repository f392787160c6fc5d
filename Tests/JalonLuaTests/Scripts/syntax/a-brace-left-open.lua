local a = 1
local zone = {
  name = "x",
  area = 3 -- expect syntax 81: '}' expected (to close '{' at line 2) near <eof>
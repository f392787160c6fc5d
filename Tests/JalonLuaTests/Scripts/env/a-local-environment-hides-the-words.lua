local p = print
local _ENV = { x = 1 }
p(x, y) -- expect: 1	nil
x = 2
p(x, print, string) -- expect: 2	nil	nil

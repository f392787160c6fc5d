local print_ = print
local print = function(...) print_("[", ...) end
print(1) -- expect: [	1
local os = { time = function() return 5 end }
print(os.time()) -- expect: [	5

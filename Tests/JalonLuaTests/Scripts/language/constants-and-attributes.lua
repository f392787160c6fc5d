local pi <const>, name <const> = 3, "x"
print(pi, name) -- expect: 3	x
local closed <close> = nil
local other <close> = false
print(closed, other) -- expect: nil	false

local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
why(function() math.floor("x") end) -- expect: bad argument #1 to 'floor' (number expected, got string)
why(function() math.sqrt() end) -- expect: bad argument #1 to 'sqrt' (number expected, got no value)
why(function() math.abs({}) end) -- expect: bad argument #1 to 'abs' (number expected, got table)
why(function() math.max() end) -- expect: bad argument #1 to 'max' (value expected)
why(function() math.type() end) -- expect: bad argument #1 to 'type' (value expected)
why(function() math.fmod(1, 0) end) -- expect: bad argument #2 to 'fmod' (zero)

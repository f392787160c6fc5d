local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
why(function() string.format("%d", 1.5) end) -- expect: bad argument #2 to 'format' (number has no integer representation)
why(function() string.format("%d", "x") end) -- expect: bad argument #2 to 'format' (number expected, got string)
why(function() string.format("%d") end) -- expect: bad argument #2 to 'format' (no value)
why(function() string.format("%s") end) -- expect: bad argument #2 to 'format' (no value)
why(function() string.format("%y", 1) end) -- expect: invalid conversion '%y' to 'format'
why(function() string.format("%123d", 1) end) -- expect: invalid conversion specification: '%123d'
why(function() string.format("%", 1) end) -- expect: invalid conversion '%' to 'format'
why(function() string.format("%q", {}) end) -- expect: bad argument #2 to 'format' (value has no literal form)

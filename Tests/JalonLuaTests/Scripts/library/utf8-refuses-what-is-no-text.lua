local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
why(function() utf8.codepoint("\xff") end) -- expect: invalid UTF-8 code
why(function() utf8.char(-1) end) -- expect: bad argument #1 to 'char' (value out of range)
why(function() utf8.len("abc", 5) end) -- expect: bad argument #2 to 'len' (initial position out of bounds)
why(function() utf8.offset("é", 1, 2) end) -- expect: initial position is a continuation byte
why(function() utf8.codepoint("abc", 4) end) -- expect: bad argument #3 to 'codepoint' (out of bounds)
why(function() for _ in utf8.codes("a\xff") do end end) -- expect: invalid UTF-8 code

local function why(f) print((select(2, pcall(f)):gsub("^.-:", ""))) end
why(function() for i = "a", 2 do end end) -- expect: 2: bad 'for' initial value (number expected, got string)
why(function() for i = 1, nil do end end) -- expect: 3: bad 'for' limit (number expected, got nil)
why(function() for i = 1, 2, {} do end end) -- expect: 4: bad 'for' step (number expected, got table)
for i = 1, 10, 0 do print(i) end -- expect error: 'for' step is zero

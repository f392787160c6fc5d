local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
why(function() string.gsub("a", "a", "%2") end) -- expect: invalid capture index %2
why(function() string.gsub("a", "a", "%x") end) -- expect: invalid use of '%' in replacement string
why(function() string.gsub("a", "a", function() return {} end) end) -- expect: invalid replacement value (a table)
why(function() string.gsub("a", "a") end) -- expect: bad argument #3 to 'gsub' (string/function/table expected, got no value)
why(function() string.find("a") end) -- expect: bad argument #2 to 'find' (string expected, got no value)

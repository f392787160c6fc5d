local function why(f) print((select(2, pcall(f)):gsub("^.-:%d+: ", ""))) end
why(function() string.find("a", "[a") end) -- expect: malformed pattern (missing ']')
why(function() string.find("a", "%") end) -- expect: malformed pattern (ends with '%')
why(function() string.find("a", "(a") end) -- expect: unfinished capture
why(function() string.match("a", ")") end) -- expect: invalid pattern capture
why(function() string.find("a", "%f") end) -- expect: missing '[' after '%f' in pattern
why(function() string.find("a", "%b") end) -- expect: malformed pattern (missing arguments to '%b')
why(function() string.find("a", "%1") end) -- expect: invalid capture index %1

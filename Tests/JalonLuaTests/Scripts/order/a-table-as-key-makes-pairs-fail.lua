local t = { [{}] = 1 }
print((pcall(function() for _ in pairs(t) do end end))) -- expect: false
t = { [print] = 1 }
print((pcall(function() for _ in pairs(t) do end end))) -- expect: false
t = { a = {}, b = print }
print((pcall(function() for _ in pairs(t) do end end))) -- expect: true

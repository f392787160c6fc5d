local t = {}
print((pcall(function() return string[t] end))) -- expect: false
print((select(2, pcall(function() return string[t] end))):find("JalonLua")) -- expect: nil

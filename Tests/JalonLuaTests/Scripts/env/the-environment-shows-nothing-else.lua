local hidden = { "_G", "_ENV", "package", "__index", "__newindex", "__metatable", "os", "_LOADED" }
local found = 0
for _, name in ipairs(hidden) do
  if pcall(function() return _ENV[name] end) then found = found + 1 end
end
print(found) -- expect: 0
print(_ENV.print == print) -- expect: true

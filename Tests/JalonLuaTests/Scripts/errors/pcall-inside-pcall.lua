local done, inner, message = pcall(pcall, function() error("in") end)
print(done, inner, message) -- expect: true	false	errors/pcall-inside-pcall.lua:1: in
print(pcall(function()
  pcall(error, "swallowed")
  error("out", 0)
end)) -- expect: false	out

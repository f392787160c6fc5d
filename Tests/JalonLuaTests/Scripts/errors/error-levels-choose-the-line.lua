local function check(level)
  error("wrong", level)
end
print(pcall(function() check(0) end)) -- expect: false	wrong
print(pcall(function() check(1) end)) -- expect: false	errors/error-levels-choose-the-line.lua:2: wrong
print(pcall(function() check(2) end)) -- expect: false	errors/error-levels-choose-the-line.lua:6: wrong
print(pcall(function()
  check(3)
end)) -- expect: false	wrong

print(pcall(function() _ENV.x = 1 end))
-- expect: false	env/assigning-through-the-environment-is-refused.lua:1: `x` is not declared here: write `local x = …`
print(pcall(function() _ENV["print"] = 1 end))
-- expect: false	env/assigning-through-the-environment-is-refused.lua:3: `print` cannot be assigned: to use the name write `local print = …`
print((pcall(function() return _ENV.x end))) -- expect: false

local function inside(_ENV) secret = 5 return secret end
local own = {}
print(inside(own), own.secret) -- expect: 5	5
print(pcall(function() return secret end))
-- expect: false	env/an-environment-of-one-function-does-not-spread.lua:4: `secret` does not exist here

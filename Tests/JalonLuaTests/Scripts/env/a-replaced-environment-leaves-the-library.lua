local p, c = print, pcall
_ENV = { string = "mine" }
p(string, ("x"):upper()) -- expect: mine	X
p(c(function() return math.pi end))
-- expect: false	env/a-replaced-environment-leaves-the-library.lua:4: attempt to index a nil value (global 'math')

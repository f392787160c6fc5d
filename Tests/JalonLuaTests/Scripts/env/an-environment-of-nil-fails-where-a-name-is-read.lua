local p = print
local _ENV = nil
p(1) -- expect: 1
p(x) -- expect error: attempt to index a nil value (local '_ENV')

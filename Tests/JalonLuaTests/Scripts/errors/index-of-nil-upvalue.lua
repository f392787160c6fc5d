local total
local function add()
  total.sum = 1 -- expect error: attempt to index a nil value (upvalue 'total')
end
add()

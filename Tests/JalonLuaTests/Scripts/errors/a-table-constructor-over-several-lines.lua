local function area() return nil end
local zone = {
  name = "x",
  size = area() + 1, -- expect error: attempt to perform arithmetic on a nil value
}

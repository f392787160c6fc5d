local limit = {}
local function over(value)
  return value > limit.value -- expect error: attempt to compare nil with number
end
print(over(3))

local function area(value)
  return (assert(tonumber(value), "no number: " .. value))
end
print(area("12")) -- expect: 12
assert(1 == 2, "the sums differ") -- expect error: the sums differ

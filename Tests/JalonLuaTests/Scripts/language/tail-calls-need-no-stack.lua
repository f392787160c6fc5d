-- Deeper than any stack of calls could be.
local function count(n) if n == 0 then return "end" end return count(n - 1) end
print(count(50000)) -- expect: end

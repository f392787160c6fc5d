local function inner() error("deep") end -- expect error: deep
local function middle() inner() return 1 end
local function outer() local x = middle() return x end
outer()

#!/usr/bin/env lua
print("second line") -- expect: second line
local t
t.x = 1 -- expect error: attempt to index a nil value (local 't')

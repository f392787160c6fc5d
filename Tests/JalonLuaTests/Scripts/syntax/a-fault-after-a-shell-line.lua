#!/usr/bin/env lua
local a = 1
local b = + -- expect syntax 11: unexpected symbol near '+'
print(b)

--[[ a long
comment ]] print(1) -- expect: 1
--[==[ with ]] inside
]==] print(2) -- expect: 2
---[[ a short one
print(3) -- expect: 3
--]]

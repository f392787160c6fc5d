local t = { ["é"] = 1, z = 1, Z = 1, [""] = 1, a = 1, ["a\0b"] = 1, aa = 1, ["10"] = 1, ["9"] = 1, ["\xff"] = 1 }
local keys = {}
for key in pairs(t) do keys[#keys + 1] = #key .. ":" .. key:gsub("[%z\xff]", "?") end
print(table.concat(keys, " ")) -- expect: 0: 2:10 1:9 1:Z 1:a 3:a?b 2:aa 1:z 2:é 1:?

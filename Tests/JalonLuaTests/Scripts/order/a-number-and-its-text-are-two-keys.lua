local t = { ["1"] = "text", [1] = "number", [1.5] = "float" }
for key, value in pairs(t) do print(key, value) end
-- expect: 1	number
-- expect: 1.5	float
-- expect: 1	text

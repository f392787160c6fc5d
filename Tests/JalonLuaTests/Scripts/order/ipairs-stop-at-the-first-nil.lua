local t = { 1, 2, nil, 4, x = 5 }
for i, v in ipairs(t) do print(i, v) end
-- expect: 1	1
-- expect: 2	2
print((pcall(ipairs))) -- expect: false

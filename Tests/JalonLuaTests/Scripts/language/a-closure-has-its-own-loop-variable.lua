local readers = {}
for i = 1, 3 do readers[i] = function() i = i + 10; return i end end
print(readers[1](), readers[1](), readers[2]()) -- expect: 11	21	12
local n = 0
local function count() n = n + 1; return n end
print(count(), count(), n) -- expect: 1	2	2

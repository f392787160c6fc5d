local packed = table.pack(1, nil, 3, nil)
print(packed.n, packed[1], packed[2], packed[3]) -- expect: 4	1	nil	3
print(table.unpack(packed, 1, packed.n)) -- expect: 1	nil	3	nil
print((table.unpack({ 1, 2 })), table.unpack({ 1, 2, 3 }, 2)) -- expect: 1	2	3
print(table.unpack({ 1, 2 }, -1, 1)) -- expect: nil	nil	1
print(select("#", table.unpack({}, 1, 0))) -- expect: 0

print(string.pack("<i4", 258):byte(1, -1)) -- expect: 2	1	0	0
print(string.unpack("<i2 >i2", "\1\0\0\1")) -- expect: 1	1	5
print(string.unpack("z s1", "ab\0\3xyz")) -- expect: ab	xyz	8
print(string.packsize("<i4 i8"), #string.pack("d", 1.5)) -- expect: 12	8
print(pcall(string.pack, "i17", 1)) -- expect: false	integral size (17) out of limits [1,16]
string.unpack("i4", "ab") -- expect error: bad argument #2 to 'unpack' (data string too short)

print(utf8.len("été"), #"été", utf8.len("")) -- expect: 3	5	0
print(utf8.char(233, 8364, 0x1F600), utf8.char()) -- expect: é€😀	
print(utf8.codepoint("é€", 1, -1)) -- expect: 233	8364
print(utf8.offset("aéb", 3), utf8.offset("aéb", -1), utf8.offset("a", 5)) -- expect: 4	4	nil
print(utf8.len("\xff")) -- expect: nil	1
print(utf8.len("a\xe9")) -- expect: nil	2

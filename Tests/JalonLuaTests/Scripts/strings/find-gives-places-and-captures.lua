print(("hello world"):find("o w")) -- expect: 5	7
print(("a.b"):find(".", 1, true)) -- expect: 2	2
print(("key = val"):find("(%w+)%s*=%s*(%w+)")) -- expect: 1	9	key	val
print(("abc"):find("", 10), (("abc"):find("", 4)), ("abc"):find("b", -1)) -- expect: nil	4	nil
print(("abc"):find("()b()")) -- expect: 2	2	2	3

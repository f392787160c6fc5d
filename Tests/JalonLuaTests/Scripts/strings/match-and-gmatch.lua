print(("2024-05-06"):match("(%d+)-(%d+)-(%d+)")) -- expect: 2024	05	06
print(("  trim  "):match("^%s*(.-)%s*$") .. "|") -- expect: trim|
print(("f(a(b)c)d"):match("%b()"), ("THE (quick) fox"):find("%((%a+)%)")) -- expect: (a(b)c)	5	11	quick
for key, value in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do print(key, value) end
-- expect: a	1
-- expect: b	2
print(("THE END"):match("%f[%a]%a+%f[%A]"), ("abc"):match("^b")) -- expect: THE	nil

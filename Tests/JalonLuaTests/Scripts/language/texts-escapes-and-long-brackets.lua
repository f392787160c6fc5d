print("a\tb", "\65\066\x43\u{48}", 'it\'s', "\z
      x") -- expect: a	b	ABCH	it's	x
local long = [[
first line break is dropped]]
print(long) -- expect: first line break is dropped
print(#[==[]]]==], #"\
") -- expect: 2	1
print(#"\r\n", "\\n") -- expect: 2	\n

for place, code in utf8.codes("aé€") do print(place, code) end
-- expect: 1	97
-- expect: 2	233
-- expect: 4	8364
for character in ("né"):gmatch(utf8.charpattern) do print(character, #character) end
-- expect: n	1
-- expect: é	2

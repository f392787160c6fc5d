print("a" < "b", "Z" < "a", "a" < "é", "" < "a", "a" < "a\0") -- expect: true	true	true	true	true
print("10" < "9", "a" <= "a", "é" == "e\u{301}") -- expect: true	true	false
print(pcall(function() return 1 < "2" end)) -- expect: false	strings/texts-compare-by-bytes.lua:3: attempt to compare number with string

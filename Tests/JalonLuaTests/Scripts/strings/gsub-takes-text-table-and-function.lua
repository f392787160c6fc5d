print(("hello"):gsub("l", "L")) -- expect: heLLo	2
print(("hello"):gsub("(h)(e)", "%2%1%0%%")) -- expect: ehhe%llo	1
print(("$x $y"):gsub("%$(%w+)", { x = 1, y = false })) -- expect: 1 $y	2
print(("abc"):gsub("%w", function(c) if c ~= "b" then return c:upper() end end)) -- expect: AbC	3
print(("abc"):gsub("", "-")) -- expect: -a-b-c-	4
print(("abc"):gsub("b*", "x")) -- expect: xaxcx	3
print(("aaa"):gsub("a", "b", 2)) -- expect: bba	2

print(("%s %s %s"):format(nil, true, 1.0)) -- expect: nil true 1.0
print(("%10s|%-10s|%.2s"):format("ab", "ab", "abcdef")) -- expect:         ab|ab        |ab
print(("%q"):format('a "quoted" \\ text\0')) -- expect: "a \"quoted\" \\ text\0"
print(("%q %q %q"):format(1, 0.5, math.mininteger)) -- expect: 1 0x1p-1 0x8000000000000000
print(("%%"):format(), ("%s"):format("é")) -- expect: %	é

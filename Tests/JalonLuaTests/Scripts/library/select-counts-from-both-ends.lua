print(select("#", nil, nil), select(2, "a", "b", "c")) -- expect: 2	b	c
print(select(-1, "a", "b", "c")) -- expect: c
print(select("#", select(5, 1, 2))) -- expect: 0
print(select(-2, 1)) -- expect error: bad argument #1 to 'select' (index out of range)

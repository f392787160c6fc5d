local text = [[
one
two]]
print(#text, (text:gsub("\n", "/"))) -- expect: 7	one/two

local name = "Genève"
print(name:upper(), name:len(), #name, name:sub(1, 3)) -- expect: GENèVE	7	7	Gen
print(("x"):rep(3, "-"), ("abc"):reverse(), ("A"):byte()) -- expect: x-x-x	cba	65
print(("%d%%"):format(50), ("a,b"):find(",")) -- expect: 50%	2	2
print(("%s"):rep(2):format(1, 2)) -- expect: 12

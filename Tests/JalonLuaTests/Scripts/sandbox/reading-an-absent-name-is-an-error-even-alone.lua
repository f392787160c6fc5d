local done = pcall(function() return tariff == nil end)
print(done) -- expect: false
print(type(print), type(tariff)) -- expect error: `tariff` does not exist here

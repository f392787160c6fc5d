print((pcall(table.insert, _ENV, 1))) -- expect: false
print((pcall(table.move, { 1 }, 1, 1, 1, _ENV))) -- expect: false
print((pcall(function() _ENV.print = nil end))) -- expect: false
print(type(print)) -- expect: function

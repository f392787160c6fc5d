print(pcall(function() return math.random(6) end))
-- expect: false	sandbox/random-is-absent.lua:1: `random` does not exist in `math`: the same texts and data must give the same answer
print(pcall(function() math.randomseed(1) end))
-- expect: false	sandbox/random-is-absent.lua:3: `randomseed` does not exist in `math`: the same texts and data must give the same answer

local population = 1200
print(population) -- expect: 1200
print(communes) -- expect error: `communes` does not exist here

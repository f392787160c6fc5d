local problem = { code = 3 }
local done, caught = pcall(error, problem)
print(caught == problem, caught.code) -- expect: true	3
error(problem) -- expect error: (the error is a table value)

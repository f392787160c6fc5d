local function join(list)
  return table.concat(list)
end
print(pcall(join, nil)) -- expect: false	errors/a-tail-call-of-a-library-function-names-its-line.lua:2: bad argument #1 to 'concat' (table expected, got nil)

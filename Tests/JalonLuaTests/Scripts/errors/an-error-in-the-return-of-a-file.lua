local list
return table.concat(list) -- expect error: bad argument #1 to 'concat' (table expected, got nil)

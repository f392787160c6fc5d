local c = {}
print("name: "
  .. c.name) -- expect error: attempt to concatenate a nil value (field 'name')

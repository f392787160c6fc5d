local place = { name = "x" }
local function read()
  return place.owner.name -- expect error: attempt to index a nil value (field 'owner')
end
print(read())

-- The method finds the same library, so the same answer.
local name = "x"
print(name:dump()) -- expect error: `dump` does not exist in `string`: functions stay inside the machine

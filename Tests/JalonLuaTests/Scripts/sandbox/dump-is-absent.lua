local function f() return 1 end
print(type(f)) -- expect: function
print(string.dump(f)) -- expect error: `dump` does not exist in `string`: functions stay inside the machine

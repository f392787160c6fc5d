local function f()
  error("first")
end
local done, message = pcall(f)
print(message) -- expect: errors/an-error-thrown-again-stands-where-it-is-thrown.lua:2: first
error("again: " .. message:gsub("^.-: ", "")) -- expect error: again: first

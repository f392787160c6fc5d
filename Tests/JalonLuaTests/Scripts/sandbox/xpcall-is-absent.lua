local function handler(message) return message end
print(1) -- expect: 1
xpcall(print, handler) -- expect error: `xpcall` does not exist here: use `pcall`

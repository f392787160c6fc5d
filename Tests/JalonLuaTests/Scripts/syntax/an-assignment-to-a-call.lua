local function f() end
f() = 1 -- expect syntax 5: syntax error near '='
print("not reached")

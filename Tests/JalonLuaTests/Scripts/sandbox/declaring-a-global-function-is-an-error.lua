-- Without `local`, a function is a global like any other.
function rule() return true end -- expect error: `rule` is not declared here: write `local rule = …`
print("not reached")

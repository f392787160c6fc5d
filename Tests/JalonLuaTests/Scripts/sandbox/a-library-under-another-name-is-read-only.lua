local s = string
function s.shout(text) return s.upper(text) .. "!" end -- expect error: string is read-only: `shout` cannot be assigned
print(("x"):shout())

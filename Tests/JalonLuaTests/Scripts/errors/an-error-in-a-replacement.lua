local text = ("a b"):gsub("%a", function(letter)
  local t
  return t[letter] -- expect error: attempt to index a nil value (local 't')
end)

local n = 3
if n < 2 then
  print("small")
elseif n < "4" then -- expect error: attempt to compare number with string
  print("large")
end

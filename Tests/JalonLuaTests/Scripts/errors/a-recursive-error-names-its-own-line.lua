local function down(n)
  if n == 0 then
    local t; return t.x -- expect error: attempt to index a nil value (local 't')
  end
  return 1 + down(n - 1)
end
down(20)

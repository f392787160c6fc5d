local function f(a)
  return ... -- expect syntax 10: cannot use '...' outside a vararg function near '...'
end

local function need(value)
  if not value then error("a value is needed", 2) end
end
need(1)
need(nil) -- expect error: a value is needed

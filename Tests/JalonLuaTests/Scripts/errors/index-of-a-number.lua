local function width(shape) return
  shape.width -- expect error: attempt to index a number value (local 'shape')
end
print(width(5))

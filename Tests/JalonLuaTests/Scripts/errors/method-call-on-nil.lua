local t = {}
print(t.area) -- expect: nil
t:area() -- expect error: attempt to call a nil value (method 'area')

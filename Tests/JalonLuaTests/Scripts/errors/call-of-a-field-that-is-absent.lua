local t = { inner = {} }
t.inner.fire() -- expect error: attempt to call a nil value (field 'fire')
print("not reached")

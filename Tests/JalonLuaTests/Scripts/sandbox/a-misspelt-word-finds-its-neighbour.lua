local rate = 3
-- The line is that of the reading.
prnit(rate) -- expect error: `prnit` does not exist here; did you mean `print`?

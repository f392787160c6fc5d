local step = coroutine.wrap(function() -- expect error: `coroutine` does not exist here: use a function that returns a table
  coroutine.yield(1)
end)

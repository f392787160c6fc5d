local function refused(read)
  local done, message = pcall(read)
  print(done, (message:match("`%w+` does not exist here")))
end
refused(function() return io.open("/etc/passwd") end) -- expect: false	`io` does not exist here
refused(function() return os.getenv("HOME") end) -- expect: false	`os` does not exist here
refused(function() return debug.getinfo(1) end) -- expect: false	`debug` does not exist here
refused(function() return collectgarbage() end) -- expect: false	`collectgarbage` does not exist here

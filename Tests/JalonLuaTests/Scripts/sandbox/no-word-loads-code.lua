local function refused(read)
  local done, message = pcall(read)
  print(done, (message:match("`%w+` does not exist here")))
end
refused(function() return load("return 1") end) -- expect: false	`load` does not exist here
refused(function() return loadstring("return 1") end) -- expect: false	`loadstring` does not exist here
refused(function() return loadfile("x.lua") end) -- expect: false	`loadfile` does not exist here
refused(function() return dofile("x.lua") end) -- expect: false	`dofile` does not exist here
refused(function() return require("x") end) -- expect: false	`require` does not exist here
refused(function() return package.loaded end) -- expect: false	`package` does not exist here

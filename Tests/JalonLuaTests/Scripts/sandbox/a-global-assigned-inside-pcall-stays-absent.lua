print(pcall(function() leak = 1 end))
-- expect: false	sandbox/a-global-assigned-inside-pcall-stays-absent.lua:1: `leak` is not declared here: write `local leak = …`
print(pcall(function() return leak end))
-- expect: false	sandbox/a-global-assigned-inside-pcall-stays-absent.lua:3: `leak` does not exist here

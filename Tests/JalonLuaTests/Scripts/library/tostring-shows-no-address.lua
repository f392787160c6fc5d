print(tostring({}), tostring(print), tostring(function() end)) -- expect: table	function	function
print({}, print) -- expect: table	function
print(string.format("%s %s", {}, print)) -- expect: table function

print(type(1), type("x"), type(nil), type({}), type(print), type(true)) -- expect: number	string	nil	table	function	boolean
print(type(type), type(1.5), type(string)) -- expect: function	number	table
print(type()) -- expect error: bad argument #1 to 'type' (value expected)

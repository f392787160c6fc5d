local a = 1
		local b = = 2 -- expect syntax 13: unexpected symbol near '='
print("not reached")

local a = 1
--[[ é ]] local b = ] -- expect syntax 21: unexpected symbol near ']'
print("not reached")

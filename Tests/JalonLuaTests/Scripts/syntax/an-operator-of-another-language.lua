local a = 1
if a != 2 then end -- expect syntax 6: 'then' expected near '!'
print("not reached")

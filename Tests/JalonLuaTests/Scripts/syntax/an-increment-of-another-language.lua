local a = 1
a += 1 -- expect syntax 3: syntax error near '+'
print("not reached")

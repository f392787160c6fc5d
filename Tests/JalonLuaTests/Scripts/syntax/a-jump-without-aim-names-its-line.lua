local a = 1
goto nowhere
print(a)
-- expect syntax: no visible label 'nowhere' for <goto> at line 2
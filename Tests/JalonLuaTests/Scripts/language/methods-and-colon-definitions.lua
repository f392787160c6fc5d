local account = { sum = 0 }
function account:add(n) self.sum = self.sum + n; return self end
function account.of(n) return n * 2 end
print(account:add(2):add(3).sum, account.of(4)) -- expect: 5	8

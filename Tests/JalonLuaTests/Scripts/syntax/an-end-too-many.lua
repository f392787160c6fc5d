local n = 1
end -- expect syntax 1: <eof> expected near 'end'
print("not reached")

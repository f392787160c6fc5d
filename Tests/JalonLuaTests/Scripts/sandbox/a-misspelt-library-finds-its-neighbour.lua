local done, message = pcall(function() return tabel.concat({}) end)
print(message)
-- expect: sandbox/a-misspelt-library-finds-its-neighbour.lua:1: `tabel` does not exist here; did you mean `table`?

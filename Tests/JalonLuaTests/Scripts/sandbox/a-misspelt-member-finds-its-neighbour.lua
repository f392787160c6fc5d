local function tell(read) print((select(2, pcall(read)):gsub("^.-: ", ""))) end
tell(function() return string.fomat end) -- expect: `fomat` does not exist in `string`; did you mean `format`?
tell(function() return math.flor end) -- expect: `flor` does not exist in `math`; did you mean `floor`?
tell(function() return table.insrt end) -- expect: `insrt` does not exist in `table`; did you mean `insert`?
tell(function() return utf8.chr end) -- expect: `chr` does not exist in `utf8`; did you mean `char`?

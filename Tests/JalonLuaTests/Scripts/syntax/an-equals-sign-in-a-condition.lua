local n = 1
if n = 1 then -- expect syntax 6: 'then' expected near '='
end

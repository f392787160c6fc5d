local a = 1
if a == 1 then
else if a == 2 then
end -- expect syntax 77: 'end' expected (to close 'if' at line 2) near <eof>
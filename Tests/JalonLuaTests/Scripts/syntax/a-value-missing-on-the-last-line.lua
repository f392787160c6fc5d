-- The place is just past the last character of the file.
local a = 1
local b = 2
local c = -- expect syntax 60: unexpected symbol near <eof>
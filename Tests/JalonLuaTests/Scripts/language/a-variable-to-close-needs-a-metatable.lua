-- Metatables are absent, so only nil and false can be closed.
local done <close> = nil
local file <close> = {} -- expect error: variable 'file' got a non-closable value

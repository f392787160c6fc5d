-- Prints, for each case of a file, what stock Lua's pattern functions return: one line per case,
-- one field per function. A case is a line of tab-separated fields, its strings in hexadecimal.

local function unhex(text)
  return (text:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end))
end

local function show(value)
  if type(value) ~= "string" then return tostring(value) end
  return "'" .. value:gsub(".", function(byte) return ("%02x"):format(byte:byte()) end)
end

local function list(...)
  local shown = {}
  for index = 1, select("#", ...) do shown[index] = show((select(index, ...))) end
  return table.concat(shown, ",")
end

-- Called by pcall itself, a function of the library puts no position before its message.
local function answer(call, ...)
  local results = table.pack(pcall(call, ...))
  if not results[1] then return "!" .. results[2] end
  if results.n == 1 then return "nil" end -- the end of string.gmatch
  return list(table.unpack(results, 2, results.n))
end

local function every(subject, pattern, init)
  local matches, next = {}, string.gmatch(subject, pattern, init)
  repeat
    matches[#matches + 1] = answer(next)
  until matches[#matches] == "nil" or matches[#matches]:sub(1, 1) == "!"
  return table.concat(matches, ";")
end

for line in io.lines(arg[1]) do
  local subject, pattern, replacement, init, limit =
    line:match("^(%x*)\t(%x*)\t(%x*)\t(%d+)\t(%d+)$")
  subject, pattern, replacement = unhex(subject), unhex(pattern), unhex(replacement)
  init, limit = math.tointeger(init), math.tointeger(limit)
  print(table.concat({
    answer(string.find, subject, pattern, init),
    answer(string.find, subject, pattern, init, true),
    answer(string.match, subject, pattern, init),
    every(subject, pattern, init),
    answer(string.gsub, subject, pattern, replacement, limit),
  }, "\t"))
end

-- The libraries that scripts see, made from stock Lua and from what the host gives. Trusted, and counted like any
-- script: a loop in here is paid for by who calls. Nothing in here keeps a value from one call to the next.

local stock, host = ...
local base, string, table, math, utf8 = stock.base, stock.string, stock.table, stock.math, stock.utf8
local type, select, tonumber, ipairs = base.type, base.select, base.tonumber, base.ipairs
local spend, reserve, raise = stock.spend, stock.reserve, stock.raise

-- Arguments -----------------------------------------------------------------------------------------------------

-- Refuses argument n of the library function that called the caller, in the words of stock Lua.
local function refuse(level, n, expected, ...)
  local got = select("#", ...) < n and "no value" or stock.type((select(n, ...)))
  stock.bad_argument(level + 1, n, expected .. " expected, got " .. got)
end

local function text(n, ...)
  local value = select(n, ...)
  if type(value) == "string" then return value end
  if type(value) == "number" then return value ~= value and "nan" or base.tostring(value) end
  refuse(2, n, "string", ...)
end

local function integer(n, default, ...)
  local value = select(n, ...)
  if value == nil and default then return default end
  if math.type(value) == "integer" then return value end
  local number = (type(value) == "number" or type(value) == "string") and tonumber(value)
  if not number then refuse(2, n, "number", ...) end
  local whole = math.tointeger(number)
  if not whole then stock.bad_argument(2, n, "number has no integer representation") end
  return whole
end

local function any_table(n, ...)
  local value = select(n, ...)
  if type(value) ~= "table" then refuse(2, n, "table", ...) end
  return value
end

local function own_table(n, ...)
  local value = select(n, ...)
  if type(value) ~= "table" then refuse(2, n, "table", ...) end
  if stock.is_frozen(value) then stock.bad_argument(2, n, "a read-only table") end
  return value
end

-- Words ---------------------------------------------------------------------------------------------------------

-- No addresses, and one spelling of what is not a number.
local function tostring(...)
  local value = ...
  if select("#", ...) == 0 then stock.bad_argument(1, 1, "value expected") end
  local kind = type(value)
  if kind == "string" then return value end
  if value ~= value then return "nan" end
  if kind == "number" or kind == "boolean" or kind == "nil" then return base.tostring(value) end
  return stock.type(value)
end

local function print(...)
  local parts = table.pack(...)
  for n = 1, parts.n do parts[n] = tostring(parts[n]) end
  stock.write(table.concat(parts, "\t", 1, parts.n))
end

-- In the order of the keys: that of stock Lua differs from run to run.
local function pairs(...)
  local all = any_table(1, ...)
  local keys, n = stock.sorted_keys(all), 0
  return function()
    while true do
      n = n + 1
      local key = keys[n]
      if key == nil then return nil end
      local value = all[key]
      if value ~= nil then return key, value end
    end
  end
end

local function next(...)
  local all = any_table(1, ...)
  if select(2, ...) ~= nil then raise("`next` takes one argument here: write `for key, value in pairs(t)`") end
  local key = stock.sorted_keys(all)[1]
  if key == nil then return nil end
  return key, all[key]
end

-- Texts ---------------------------------------------------------------------------------------------------------

-- Where a position counted from either end lies, from 1 on.
local function from_start(position, length)
  if position > 0 then return position end
  if position == 0 or position < -length then return 1 end
  return length + position + 1
end

local function find(...)
  local subject, pattern = text(1, ...), text(2, ...)
  local init = from_start(integer(3, 1, ...), #subject)
  if init > #subject + 1 then return nil end
  return host.find(subject, pattern, init, select(4, ...) and "plain" or "find")
end

local function captures_of(first, last, subject, ...)
  if not first then return nil end
  if select("#", ...) == 0 then return string.sub(subject, first, last) end
  return ...
end

-- `host.find` gives the bounds, then the captures; here the subject comes between them.
local function with_subject(subject, first, last, ...)
  return first, last, subject, ...
end

local function match(...)
  local subject, pattern = text(1, ...), text(2, ...)
  local init = from_start(integer(3, 1, ...), #subject)
  if init > #subject + 1 then return nil end
  return captures_of(with_subject(subject, host.find(subject, pattern, init, "match")))
end

local function gmatch(...)
  local subject, pattern = text(1, ...), text(2, ...)
  local init = from_start(integer(3, 1, ...), #subject)
  local again
  if init > #subject + 1 then init = #subject + 1 end
  local function advance(first, last, ...)
    if not first then
      init = #subject + 2
      return
    end
    init, again = last + 1, true
    return captures_of(first, last, subject, ...)
  end
  return function()
    if init > #subject + 1 then return end
    return advance(host.find(subject, pattern, init, "gmatch", again))
  end
end

local function replaced(replacement, first, last, subject, ...)
  local value
  if type(replacement) == "function" then
    value = replacement(captures_of(first, last, subject, ...))
  else
    value = replacement[(captures_of(first, last, subject, ...))]
  end
  if not value then return string.sub(subject, first, last) end
  if type(value) == "string" or type(value) == "number" then return tostring(value) end
  raise("invalid replacement value (a " .. stock.type(value) .. ")")
end

local function gsub(...)
  local subject, pattern, replacement = text(1, ...), text(2, ...), select(3, ...)
  local limit = integer(4, #subject + 1, ...)
  local kind = type(replacement)
  if kind == "string" or kind == "number" then
    return host.replace(subject, pattern, tostring(replacement), limit)
  end
  if kind ~= "function" and kind ~= "table" then refuse(1, 3, "string/function/table", ...) end
  local anchored = string.byte(pattern) == 94
  local parts, copied, count, again = {}, 1, 0, nil
  local function take(first, last, ...)
    if not first then return false end
    count, again = count + 1, true
    parts[#parts + 1] = string.sub(subject, copied, first - 1)
    parts[#parts + 1] = replaced(replacement, first, last, subject, ...)
    copied = last + 1
    return not anchored
  end
  while count < limit and copied <= #subject + 1 do
    if not take(host.find(subject, pattern, copied, "gsub", again)) then break end
  end
  parts[#parts + 1] = string.sub(subject, copied)
  return table.concat(parts), count
end

-- What follows leaves the work to stock Lua, and the refusals too: it counts what the work will cost, and writes out
-- what only we write differently.

local rep = stock.prepared(string.rep, function(...)
  local piece, times, between = ...
  local lengths = #(type(piece) == "string" and piece or "") + #(type(between) == "string" and between or "")
  -- Repeating nothing is a loop too. What no machine could hold stock Lua refuses before any loop.
  if math.type(times) == "integer" and times > 0 and times * (lengths + 0.0) < 1 << 31 then
    spend(times / 32)
    reserve(times * lengths)
  end
  return ...
end)

local format = stock.prepared(string.format, function(...)
  local arguments, n, bytes = table.pack(...), 1, 0
  local pattern = arguments[1]
  if type(pattern) ~= "string" then return ... end
  arguments[1] = gsub(pattern, "%%([-+ #0]*)(%d*)(%.?%d*)(.?)", function(flags, width, precision, conversion)
    if conversion == "%" then return nil end
    n = n + 1
    local value = arguments[n]
    if conversion == "p" then raise("'%p' is not available: it would show an address") end
    if conversion == "s" then
      if n <= arguments.n then arguments[n] = tostring(value) end
      bytes = bytes + #(arguments[n] or "")
    elseif value ~= value and conversion:find("^[aAeEfgG]") then
      arguments[n] = "nan"
      return "%" .. string.gsub(flags, "[^-]", "") .. width .. "s"
    end
  end)
  reserve(#pattern + bytes)
  return table.unpack(arguments, 1, arguments.n)
end)

local concat = stock.prepared(table.concat, function(...)
  local list, between, first, last = ...
  if type(list) == "userdata" then refuse(1, 1, "table", ...) end
  if type(list) ~= "table" then return ... end
  first, last = first or 1, last or #list
  if math.type(first) ~= "integer" or math.type(last) ~= "integer" or last < first then return ... end
  spend(((last + 0.0) - first) / 4)
  local bytes, written, gap = 0, list, #(type(between) == "string" and between or "")
  for n = first, last do
    local value = list[n]
    if value == nil then break end
    if type(value) == "string" then bytes = bytes + #value + gap end
    if value ~= value then
      if written == list then written = table.move(list, first, last, first, {}) end
      written[n] = "nan"
    end
  end
  reserve(bytes)
  return written, between, first, last
end)

local unpack = stock.prepared(table.unpack, function(...)
  local list, first, last = ...
  if type(list) == "userdata" then refuse(1, 1, "table", ...) end
  if type(list) ~= "table" then return ... end
  first, last = first or 1, last or #list
  if math.type(first) == "integer" and math.type(last) == "integer" then
    if (last + 0.0) - first >= 10000 then raise("too many results to unpack") end
  end
  return list, first, last
end)

-- Lists ---------------------------------------------------------------------------------------------------------

local function insert(...)
  local list, count = own_table(1, ...), select("#", ...)
  local length = #list
  if count == 2 then
    list[length + 1] = select(2, ...)
  elseif count == 3 then
    local position = integer(2, nil, ...)
    if position < 1 or position > length + 1 then stock.bad_argument(1, 2, "position out of bounds") end
    for n = length, position, -1 do list[n + 1] = list[n] end
    list[position] = select(3, ...)
  else
    raise("wrong number of arguments to 'insert'")
  end
end

local function remove(...)
  local list = own_table(1, ...)
  local length = #list
  local position = integer(2, length, ...)
  if select("#", ...) > 1 and position ~= length and (position < 1 or position > length + 1) then
    stock.bad_argument(1, 2, "position out of bounds")
  end
  local value = list[position]
  for n = position, length - 1 do list[n] = list[n + 1] end
  if position <= length then list[length] = nil else list[position] = nil end
  return value
end

local function move(...)
  local source = any_table(1, ...)
  local first, last, to = integer(2, nil, ...), integer(3, nil, ...), integer(4, nil, ...)
  local target = select("#", ...) > 4 and select(5, ...) ~= nil and own_table(5, ...) or own_table(1, ...)
  if last < first then return target end
  if first <= 0 and last >= math.maxinteger + first then stock.bad_argument(1, 3, "too many elements to move") end
  if to > math.maxinteger - (last - first) then stock.bad_argument(1, 4, "destination wrap around") end
  if to > last or to <= first or target ~= source then
    for n = 0, last - first do target[to + n] = source[first + n] end
  else
    for n = last - first, 0, -1 do target[to + n] = source[first + n] end
  end
  return target
end

-- Merges the sorted runs from[low .. middle - 1] and from[middle .. high - 1]; of two equal ones the first stays first.
local function merge(from, to, low, middle, high, before)
  local left, right = low, middle
  for n = low, high - 1 do
    if left < middle and (right >= high or not before(from[right], from[left])) then
      to[n], left = from[left], left + 1
    else
      to[n], right = from[right], right + 1
    end
  end
end

local function less(a, b) return a < b end

local function sort(...)
  local list, before = own_table(1, ...), select(2, ...)
  if before ~= nil and type(before) ~= "function" then refuse(1, 2, "function", ...) end
  before = before or less
  local length, width = #list, 1
  -- On copies: a comparison that fails leaves the list as it was.
  local from, to = {}, {}
  for n = 1, length do from[n] = list[n] end
  while width < length do
    for low = 1, length, 2 * width do
      local middle, high = low + width, low + 2 * width
      merge(from, to, low, middle < length + 1 and middle or length + 1, high < length + 1 and high or length + 1, before)
    end
    from, to, width = to, from, 2 * width
  end
  for n = 1, length do list[n] = from[n] end
end

------------------------------------------------------------------------------------------------------------------

return {
  [""] = {
    assert = base.assert, error = base.error, ipairs = ipairs, next = next, pairs = pairs, pcall = stock.pcall,
    print = print, select = select, tonumber = tonumber, tostring = tostring, type = stock.type,
  },
  string = {
    byte = string.byte, char = string.char, find = find, format = format, gmatch = gmatch, gsub = gsub,
    len = string.len, lower = string.lower, match = match, pack = string.pack, packsize = string.packsize,
    rep = rep, reverse = string.reverse, sub = string.sub, unpack = string.unpack, upper = string.upper,
  },
  table = {
    concat = concat, insert = insert, move = move, pack = table.pack, remove = remove, sort = sort, unpack = unpack,
  },
  math = {
    abs = math.abs, acos = math.acos, asin = math.asin, atan = math.atan, ceil = math.ceil, cos = math.cos,
    deg = math.deg, exp = math.exp, floor = math.floor, fmod = math.fmod, huge = math.huge, log = math.log,
    max = math.max, maxinteger = math.maxinteger, min = math.min, mininteger = math.mininteger, modf = math.modf,
    pi = math.pi, rad = math.rad, sin = math.sin, sqrt = math.sqrt, tan = math.tan, tointeger = math.tointeger,
    type = math.type, ult = math.ult,
  },
  utf8 = {
    char = utf8.char, charpattern = utf8.charpattern, codepoint = utf8.codepoint, codes = utf8.codes,
    len = utf8.len, offset = utf8.offset,
  },
}

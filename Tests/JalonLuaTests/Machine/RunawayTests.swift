import Foundation
import Testing

/// A script that would not end by itself.
struct Runaway: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let script: String

  init(_ name: String, _ script: String) {
    testDescription = name
    self.script = script
  }

  static let all = [
    Runaway("while", "while true do end"),
    Runaway("repeat", "repeat until false"),
    Runaway("goto", "::again:: goto again"),
    Runaway("tail call", "local function f() return f() end f()"),
    Runaway("numeric for", "for i = 1, math.maxinteger do end"),
    Runaway("generic for", "for _ in function() return 1 end do end"),
    Runaway("for over pairs", "while true do for _ in pairs({ 1, 2, 3 }) do end end"),
    Runaway("in pcall", "pcall(function() while true do end end)"),
    Runaway("pcall in a loop", "while true do pcall(error) end"),
    Runaway("pcall that starts again", "while true do pcall(function() while true do end end) end"),
    Runaway(
      "pcall around pcall",
      "local function f() pcall(f) while true do end end while true do pcall(f) end"),
    Runaway("sort comparator", "table.sort({ 1, 2, 3 }, function() while true do end end)"),
    Runaway("gsub callback", "string.gsub('abc', '%w', function() while true do end end)"),
    Runaway("returned function", "return function() while true do end end"),
    Runaway("returned function with pcall", "return function() while true do pcall(error) end end"),
    Runaway("backtracking find", "string.find(('a'):rep(40), ('a?'):rep(40) .. ('a'):rep(40))"),
    Runaway("backtracking match", "string.match(('a'):rep(100000), '.-.-.-b')"),
    Runaway("backtracking gmatch", "for _ in string.gmatch(('a'):rep(100000), 'a*a*a*b') do end"),
    Runaway("backtracking gsub", "string.gsub(('a'):rep(100000), 'a*a*a*b', 'x')"),
    Runaway("balanced match", "string.find(('('):rep(100000), '%b()')"),
    Runaway("frontier", "while true do string.find(('a'):rep(10000), '%f[b]') end"),
    Runaway(
      "quadratic plain find",
      "string.find(('a'):rep(500000), ('a'):rep(250000) .. 'b', 1, true)"),
    Runaway("gsub that grows", "while true do string.gsub(('a'):rep(1000), 'a', 'bb') end"),
    Runaway("empty rep", "return (string.rep('', math.maxinteger))"),
    Runaway("rep with an empty separator", "return (string.rep('', 1 << 62, ''))"),
    Runaway("rep again and again", "while true do string.rep('x', 100000) end"),
    Runaway("widest format", "while true do string.format('%99.99f', 1e300) end"),
    Runaway("refused format width", "while true do pcall(string.format, '%99999d', 1) end"),
    Runaway("format of a long text", "while true do string.format('%s', ('x'):rep(100000)) end"),
    Runaway("concat over a huge range", "return (table.concat({}, '', 1, math.maxinteger))"),
    Runaway("move over a huge range", "table.move({ 1 }, 1, math.maxinteger - 1, 2)"),
    Runaway("unpack again and again", "while true do pcall(table.unpack, {}, 1, 1e8) end"),
    Runaway("unpack of many", "while true do table.unpack({}, 1, 9999) end"),
    Runaway("insert at the front", "local t = {} while true do table.insert(t, 1, 1) end"),
    Runaway(
      "remove from the front",
      "while true do local t = { table.unpack({}, 1, 9000) } t[9000] = 1 "
        + "for _ = 1, 9000 do t[#t + 1] = 1 table.remove(t, 1) end end"),
    Runaway("sort again and again", "while true do table.sort({ 5, 2, 3, 1, 4 }) end"),
    Runaway(
      "comparing long texts",
      """
      local a, b = ("x"):rep(1000000), ("x"):rep(1000000)
      while true do local same = a == b and a < b end
      """),
    Runaway(
      "joining long texts", "local a = ('x'):rep(500000) while true do local b = a .. 'y' end"),
    Runaway("reading long numbers", "local a = ('1'):rep(1000000) while true do tonumber(a) end"),
    Runaway("measuring long texts", "local a = ('é'):rep(500000) while true do utf8.len(a) end"),
    Runaway("utf8 codes", "while true do for _ in utf8.codes(('é'):rep(1000)) do end end"),
    Runaway("upper case", "local a = ('x'):rep(1000000) while true do a:upper() end"),
    Runaway("bytes", "local a = ('x'):rep(9000) while true do a:byte(1, -1) end"),
    Runaway("pack", "while true do string.pack('s', ('x'):rep(100000)) end"),
    Runaway("making tables", "while true do local t = {} for i = 1, 1000 do t[i] = {} end end"),
    Runaway(
      "collecting at the edge of memory",
      "local t = {} for i = 1, 65000 do t[i] = ('x'):rep(980) end while true do local x = {} end"),
    Runaway("packing with blanks", "local f = (' '):rep(1000000) while true do string.pack(f) end"),
    Runaway(
      "bytes of all", "local a = ('x'):rep(900000) while true do pcall(string.byte, a, 1, -1) end"),
    Runaway(
      "concat that fails late",
      """
      local t = {} for i = 1, 20 do t[i] = ("x"):rep(1000000) end t[21] = {}
      while true do pcall(table.concat, t) end
      """),
    Runaway(
      "a name of many accents",
      """
      local marks = ("\\u{301}\\u{316}"):rep(10000)
      local name = "f" .. marks .. "i" .. marks .. "n" .. marks
      while true do pcall(function() return string[name] end) end
      """),
    Runaway("tostring", "while true do tostring({}) end"),
    Runaway("printing nothing much", "while true do select('#', 1, 2, 3) end"),
  ]
}

@Test(arguments: Runaway.all)
func `a script that would not end is stopped by its instructions`(_ runaway: Runaway) throws {
  let alone = try Probe(runaway.script)
  #expect(alone.runs.last?.kind == "instructions")

  let before = """
    local t = {} for i = 1, 3333 do t[i] = tostring(i) end
    pcall(error, "boom") return function() return #t end
    """
  let after = try Probe(before, "error('x')", "return 1", runaway.script, "return 1 + 1")
  #expect(after.runs.dropLast().suffix(alone.runs.count) == alone.runs[...], "the same verdict")
  #expect(after.runs.last?.text == "2", "the next evaluation works")
}

@Test func `the clock stops what instructions do not`() throws {
  let options = ["--milliseconds", "50", "--instructions", "\(Int64.max)"]
  let probe = try Probe(
    "while true do end", "return function() while true do end end", options: options)
  #expect(probe.runs.map(\.kind) == ["time", "ok", "time"])
}

@Test func `the clock stops a text that takes long to parse`() throws {
  // Each name is looked for among the locals of all the functions around it.
  let locals = (0..<190).map { "a\($0)" }.joined(separator: ",")
  let open = String(repeating: "local \(locals) local function f() ", count: 150)
  let names = String(repeating: "x=x ", count: 200_000)
  let text = open + names + String(repeating: "end ", count: 150)
  let probe = try Probe(text, "return 1 + 1", options: ["--milliseconds", "200"])
  #expect(probe.runs.map(\.kind) == ["time", "ok"])
}

@Test(arguments: [
  "while true do end", "while true do pcall(string.find, ('a'):rep(1e5), '.-.-b') end",
])
func `an interrupt ends a loop and nothing else`(_ script: String) throws {
  var sent = false
  let options = ["--instructions", "\(Int64.max)"]
  let probe = try Probe(script, "return 1 + 1", options: options) { line, process in
    if line == "run", !sent {
      sent = true
      process.interrupt()
    }
  }
  #expect(probe.runs.map(\.kind) == ["interrupted", "ok"])
}

@Test(arguments: [
  "while true do print('x') end", "print(('x'):rep(64000))", "print(('x'):rep(63999)) print('y')",
  "while true do pcall(print, 'x') end", "for i = 1, 1001 do print('') end",
])
func `a script that prints too much is stopped`(_ script: String) throws {
  let probe = try Probe(script, "return 1 + 1")
  #expect(probe.runs.map(\.kind) == ["output", "ok"])
}

@Test func `a script may print up to its limits`() throws {
  let probe = try Probe("print(('x'):rep(63999))", "for i = 1, 1000 do print('') end")
  #expect(probe.runs.map(\.kind) == ["ok", "ok"])
}

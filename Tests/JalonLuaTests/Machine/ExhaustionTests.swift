import Testing

/// A script that wants more than its machine may hold.
struct Glutton: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let script: String
  var ends: Set<String>

  init(_ name: String, _ script: String, ends: Set<String> = ["memory"]) {
    testDescription = name
    self.script = script
    self.ends = ends
  }

  static let all = [
    Glutton("doubling a text", "local s = 'x' while true do s = s .. s end"),
    Glutton(
      "doubling in pcall", "local s = 'x' while true do pcall(function() s = s .. s end) end"),
    Glutton("texts in a list", "local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end"),
    Glutton("a list", "local t = {} while true do t[#t + 1] = true end"),
    Glutton("named fields", "local t, n = {}, 0 while true do n = n + 1 t['k' .. n] = n end"),
    Glutton("tables", "local t = {} while true do t[#t + 1] = {} end"),
    Glutton("a chain of tables", "local t = {} while true do t = { t } end"),
    Glutton("closures", "local t = {} while true do t[#t + 1] = function() return t end end"),
    Glutton(
      "concat",
      """
      local t = {} for i = 1, 2000 do t[i] = ("x"):rep(1000) end return table.concat(t)
      """),
    Glutton("rep", "return #('x'):rep(2000000)"),
    Glutton("gsub with a text", "return #(('a'):rep(10000):gsub('a', ('b'):rep(1000)))"),
    Glutton(
      "gsub with a function",
      """
      return #(("a"):rep(10000):gsub("a", function() return ("b"):rep(1000) end))
      """),
    Glutton("upper case", "local t = {} while true do t[#t + 1] = ('x'):rep(#t % 900):upper() end"),
    Glutton("format", "return #('%s%s'):format(('x'):rep(900000), ('x'):rep(900000))"),
    Glutton("recursion", "local function f() return 1 + f() end f()", ends: ["memory", "error"]),
    Glutton(
      "recursion with many arguments", "local function f(...) return 1 + f(1, ...) end f()",
      ends: ["error", "memory"]),
    Glutton(
      "recursion through C",
      """
      local function f() local ok, e = pcall(f) if not ok then error(e, 0) end end f()
      """, ends: ["error"]),
    Glutton(
      "recursion through gsub",
      """
      local function f() return (("a"):gsub("a", f)) end f()
      """, ends: ["error", "memory"]),
    Glutton(
      "recursion through sort",
      """
      local function f(a, b) table.sort({ 1, 2 }, f) return a < b end f(1, 2)
      """, ends: ["error", "memory"]),
    Glutton(
      "recursion through tostring and concat",
      """
      local function f() return tostring(f()) .. "x" end f()
      """, ends: ["error", "memory"]),
    Glutton(
      "a nested pattern", "return (('('):rep(40) .. ')'):find(('('):rep(40))", ends: ["error"]),
    Glutton("unpack of all", "return table.unpack({}, 1, 1000000)", ends: ["error"]),
    Glutton("bytes of all", "return ('x'):rep(900000):byte(1, -1)", ends: ["error"]),
    Glutton(
      "nesting in the parser", "return " + String(repeating: "(", count: 100_000),
      ends: ["syntax"]),
    Glutton(
      "nested tables in the parser", "return " + String(repeating: "{", count: 100_000),
      ends: ["syntax"]),
    Glutton(
      "nested functions in the parser", String(repeating: "local f = function() ", count: 10_000),
      ends: ["syntax"]),
    Glutton(
      "a line of a megabyte", "return '" + String(repeating: "x", count: 1_048_560) + "'",
      ends: ["memory"]),
    Glutton(
      "a text over its limit", String(repeating: " ", count: 1_048_577), ends: ["syntax"]),
    Glutton(
      "a name of a megabyte", "local " + String(repeating: "x", count: 1_048_560),
      ends: ["memory"]),
    Glutton(
      "holes between what is held",
      """
      local held = {}
      local function fill(count, bytes)
        local all = {}
        for i = 1, count do all[i] = ("x"):rep(bytes) .. i end
        for i = 1, count, 16 do held[#held + 1] = all[i] end
      end
      fill(105000, 500) fill(6700, 7900) fill(480, 100000)
      """, ends: ["ok", "memory"]),
    Glutton(
      "a thousand functions that share a table",
      """
      local all = {} for i = 1, 1000 do all[i] = function() return all, i end end return all
      """, ends: ["ok", "memory"]),
    Glutton(
      "a deep result", "local t = {} for i = 1, 33 do t = { t } end return t", ends: ["error"]),
    Glutton("a result in a circle", "local t = {} t.t = t return t", ends: ["error"]),
    Glutton(
      "a huge result", "local t = {} for i = 1, 5001 do t[i] = i end return t", ends: ["error"]),
    Glutton(
      "many results", "return 1, 2, table.unpack({}, 1, 9999)", ends: ["error"]),
  ]
}

/// What an idle process holds, Swift's and Foundation's own.
private let idle = Result { try Probe("return 1 + 1").peak }

@Test(arguments: Glutton.all)
func `a script that wants too much is stopped, and its host stays small`(_ glutton: Glutton) throws
{
  let options = ["--instructions", "200000000"]
  let probe = try Probe(glutton.script, "return 1 + 1", options: options)
  let end = try #require(probe.runs.first?.kind)
  #expect(glutton.ends.contains(end), "\(probe.runs)")
  #expect(probe.runs.last?.text == "2", "the next evaluation works")
  if Probe.isPlainBuild { #expect(try probe.peak - idle.get() <= (64 + 32) * 1024) }
}

@Test func `a deep result is read as long as it is within the limit`() throws {
  let probe = try Probe("local t = {} for i = 1, 31 do t = { t } end return t")
  #expect(probe.runs.map(\.kind) == ["ok"])
}

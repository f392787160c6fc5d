import JalonLua
import Testing

/// A machine with the three views that functions of rules are called with.
private struct Rule: ~Copyable {
  var machine: LuaMachine
  let views: LuaArguments

  init(limits: Limits = Limits()) throws {
    var machine = try LuaMachine(limits: limits)
    let i = try machine.makeView("i", fields: ["a", "b", "c"])
    try machine.refill(i, with: [1.0, 2, 3].span, missing: [0, 1, 0].span)
    let t = try machine.makeView("t", fields: ["p", "q"])
    try machine.refill(t, with: [2.0, 0].span, missing: [0, 1].span)
    let c = try machine.makeView("c", fields: ["value", "name", "kind"])
    try machine.define(0, of: c) { call in
      guard case .text(let id) = call[1] else { throw HostError("a text is wanted") }
      return id == "gone" ? .missing(7) : .number(Double(id.utf8.count))
    }
    try machine.assign(.text("Victoriaville"), to: 1, of: c)
    self.machine = machine
    views = [.view(i), .view(t), .view(c)]
  }

  mutating func answer(_ body: String, _ recording: Recording = .off) throws -> String {
    let function = try machine.function("return function(i, t, c) \(body) end")
    do throws(ScriptError) {
      let answer = try machine.ask(function, views, recording: recording)
      return recording == .on ? "\(answer) \(machine.reads)" : "\(answer)"
    } catch {
      return "\(error.kind) \(error) \(error.missing.map { "\($0)" } ?? "")"
    }
  }
}

private let bodies = [
  "return i.a < t.p", "return i.a > t.p and i.c < t.p", "return i.b < t.p", "return i.a < t.q",
  "return i.aa < t.p", "return i.a < t.pp", "return i.a < c.name", "return i.a .. c.name",
  "local x, y = i.a, c:value('abc', { ago = '1 year' }) return (x - y) / y > t.p",
  "return i.a / c:value('gone') < t.p", "return c:value(i) < t.p", "return c:value() < t.p",
  "return c:fires('r')", "return c:name()", "return c.value(c, 'ab')", "return i:value('ab')",
  "return i", "return t", "return c", "return i, 1", "local x = i return x.a", "return i == i",
  "return i == t", "return i == nil", "return not i", "return i and i.a", "return i or t",
  "return #i", "return -i", "return i + 1", "return i .. 'x'", "return i < t", "return i < 5",
  "i.a = 1 return true", "i.new = 1", "t.p = nil", "c.name = 'x'", "i = t return i.p",
  "i = nil return i", "c = 'abc' return c:upper()", "i, t, c = nil return c", "c = i return c.a",
  "local t = { i } return t[1]", "local t = { i = i } return t.i.a", "return { i.a, i.c }",
  "return { c }", "return c.name:upper()", "return ('x'):rep(3)", "return tostring(i)",
  "return pcall(c.value, c, 'gone')", "return i[1]", "return i['a']", "return t[i.a]",
  "local k = 'a' return i[k]", "return c[i]", "return function() return i.a end",
  "return (function() return i end)()", "goto done ::done:: return i.a",
  "local n = 0 ::again:: n = n + 1 if n < 9 then goto again end return n",
  "if i.a > 0 then return 'high' elseif i.c > 0 then return 'low' end", "return", "return nil",
  "return i.a, i.c", "x = 1", "return x", "return math.abs(i.a - i.c)",
  "return c:value(c:value('a') > 0 and 'ab' or 'abc') + c:value('a')",
  "return c:value('a')(i)", "return c:value('a'):value()", "return ~i.a", "return i.a & 1",
  "return 1.5 | i.a", "return i.a // 0 < t.p", "return (i.a + i.c) ^ 2 % 5",
]

@Test(arguments: bodies)
func `a function answers, errs and reads the same with a loop in it that does nothing`(
  _ body: String
) throws {
  // The loop is what sets the hook and puts the proxies in place.
  let long = "for _ = 1, 0 do end do \(body) end"
  var rule = try Rule()
  for recording in [Recording.off, .on, .off] {
    let brief = try rule.answer(body, recording)
    let answer = try rule.answer(long, recording)
    // Functions that are answered have ordinals of their own.
    if brief.contains("LuaFunction") { continue }
    #expect(brief == answer)
  }
}

@Test func `a function without a loop is stopped where its texts take its budget`() throws {
  var limits = Limits()
  limits.call.instructions = 1000
  var rule = try Rule(limits: limits)
  let body = "local s = c.name " + String(repeating: "s = s .. s ", count: 14) + "return #s"
  let brief = try rule.answer(body)
  let long = try rule.answer("for _ = 1, 0 do end " + body)
  #expect(brief == long)
  #expect(brief.hasPrefix("instructions"))
}

@Test func `a view that a function got without its proxy is as before for the next`() throws {
  var rule = try Rule()
  for _ in 0..<3 {
    let read = try rule.answer("return i.a < t.p")
    let written = try rule.answer("i.a = 9 return true")
    let recorded = try rule.answer("return i.a < t.p", .on)
    #expect(read == "value(true)")
    #expect(written.contains("i is read-only"))
    #expect(recorded.contains("field: 0"))
  }
}

import JalonLua
import Testing

/// A machine whose quantities are formulas that the host writes down.
private struct Sheet: ~Copyable {
  final class Formulas { var texts: [String] = [] }

  var machine: LuaMachine
  let formulas = Formulas()
  let quantity: Int32

  init(limits: Limits = Limits()) throws {
    var machine = try LuaMachine(limits: limits)
    let formulas = formulas
    var kind: Int32 = -1
    func make(_ text: String) -> LuaValue {
      formulas.texts.append(text)
      return .handle(LuaHandle(kind: kind, id: Int32(formulas.texts.count - 1)))
    }
    func text(_ value: LuaValue) -> String {
      guard case .handle(let handle) = value else { return "\(value)" }
      return handle.kind == kind ? formulas.texts[Int(handle.id)] : "handle \(handle.id)"
    }
    kind = try machine.define(handles: "quantity") { call in
      let symbol = try call.text(0)
      switch symbol {
      case "-x": return make("-\(text(call[1]))")
      case "#": return .integer(Int64(text(call[1]).count))
      case "<", "<=", "==": throw HostError("`\(symbol)` between quantities makes no condition")
      case "()", "[]", "[]=":
        let operands = (1..<call.count).map { text(call[$0]) }
        throw HostError("\(symbol) \(operands.joined(separator: ", "))")
      default: return make("(\(text(call[1])) \(symbol) \(text(call[2])))")
      }
    }
    try machine.define("value") { call in make(try call.text(0)) }
    try machine.define("same") { call in call[0] }
    try machine.define("written") { call in .text(text(.handle(try call.handle(0)))) }
    quantity = kind
    self.machine = machine
  }

  mutating func error(of script: String) throws -> ScriptError? {
    #expect(throws: ScriptError.self) { try machine.run(script, named: "t.lua") }
  }
}

@Test(arguments: [
  ("a - b * 2", "(a - (b * 2))"), ("2 * a", "(2 * a)"), ("1 - a", "(1 - a)"), ("a - 1", "(a - 1)"),
  ("a + 0.5", "(a + 0.5)"), ("0.5 / a", "(0.5 / a)"), ("a // 2 % b", "((a // 2) % b)"),
  ("-a ^ 2", "-(a ^ 2)"), ("- -a", "--a"), ("a .. ' %'", "(a ..  %)"), ("'x' .. a", "(x .. a)"),
  ("'2' + a", "(2 + a)"), ("a + a", "(a + a)"), ("a - nil", "(a - nil)"),
])
func `operators reach the host with their operands as written`(
  _ formula: String, _ written: String
) throws {
  var sheet = try Sheet()
  let script = "local a, b = value 'a', value 'b' return written(\(formula))"
  #expect(try sheet.machine.value(script) == .text(written))
}

@Test(arguments: [
  ("return a < b", "`<` between quantities makes no condition"),
  ("return a > 1", "`<` between quantities makes no condition"),
  ("return 1 >= a", "`<=` between quantities makes no condition"),
  ("return a == b", "`==` between quantities makes no condition"),
  ("return a ~= b", "`==` between quantities makes no condition"),
  ("return a.x.y", "[] a, x"), ("return a:label()", "[] a, label"), ("a.x = 1", "[]= a, x, 1"),
  ("return a(1, b)", "() a, 1, b"), ("for x in a do end", "() a, nil, nil"),
  ("table.sort({ a, b })", "`<` between quantities makes no condition"),
  ("for _, x in ipairs(a) do end", "[] a, 1"),
  ("return a & 1", "attempt to perform bitwise operation on a quantity value (local 'a')"),
  ("for i = 1, a do end", "bad 'for' limit (number expected, got quantity)"),
  ("return math.abs(a)", "bad argument #1 to 'abs' (number expected, got quantity)"),
  ("return ('x'):rep(a)", "bad argument #1 to 'rep' (number expected, got quantity)"),
  ("return table.concat(a)", "bad argument #1 to 'concat' (table expected, got quantity)"),
  ("return table.unpack(a)", "bad argument #1 to 'unpack' (table expected, got quantity)"),
  ("return pairs(a)", "bad argument #1 to 'pairs' (table expected, got quantity)"),
  (
    "for k in pairs { [a] = 1 } do end",
    "a quantity as a key has no place in an order: use a text or a number"
  ),
  ("same { [a] = 1 }", "a key is a text, a number or a boolean, not a quantity"),
  ("return written(1)", "argument 1: a handle expected, not number"),
  ("return value(a)", "argument 1: text expected, not quantity"),
  ("error(a)", "(the error is a quantity value)"),
  ("string[a] = 1", "string is read-only: `[quantity]` cannot be assigned"),
])
func `what a handle is not for is refused at its place`(_ use: String, _ message: String) throws {
  var sheet = try Sheet()
  let error = try sheet.error(of: "local a, b = value 'a', value 'b'\n\(use)")
  #expect(error?.message == message)
  #expect(error?.description == "t.lua:2: \(message)")
  #expect(error?.kind == .error)
}

@Test func `an error has the line of its operator, and a script can catch it`() throws {
  var sheet = try Sheet()
  let script = "local a = value 'a'\nlocal x = 1 +\n  a\nreturn a + 1\n  < 2"
  let error = try sheet.error(of: script)
  #expect(error?.line == 5)
  #expect(error?.traceback.map(\.name) == ["lt", "main chunk"])
  let caught = "local a = value 'a' return select(2, pcall(function() return a < 1 end))"
  let message = "test.lua:1: `<` between quantities makes no condition"
  #expect(try sheet.machine.value(caught) == .text(message))
}

@Test(arguments: [
  ("a == a", true), ("a == same(a)", true), ("same(a) ~= a", false), ("a == 0", false),
  ("a ~= 'quantity'", true), ("a == nil", false), ("{} == a", false), ("not a", false),
  ("tostring(a) == 'quantity'", true), ("type(a) == 'quantity'", true),
  ("('%s'):format(a) == 'quantity'", true), ("type({}) == 'table' and type(nil) == 'nil'", true),
  ("pcall(type)", false), ("tonumber(a) == nil", true), ("math.type(a) == nil", true),
])
func `a handle is equal to itself alone, and shows its class`(
  _ condition: String, _ expected: Bool
) throws {
  var sheet = try Sheet()
  let script = "local a = value 'a' return (\(condition))"
  #expect(try sheet.machine.value(script) == .boolean(expected))
  try sheet.machine.run("print(value 'a')", named: "t.lua")
  #expect(sheet.machine.output == ["quantity"])
}

@Test func `the first handle's class answers, and a comparison is a truth`() throws {
  var machine = try LuaMachine()
  var kinds: [LuaValue] = []
  for name in ["first", "second"] {
    let kind = try machine.define(handles: name) { call in
      let symbol = try call.text(0)
      return symbol == "==" ? .nothing : .text("\(name) \(symbol)")
    }
    kinds.append(.handle(LuaHandle(kind: kind, id: 7)))
  }
  let pair = kinds
  try machine.define("pair") { _ in .table(LuaTable(list: pair)) }
  let script = """
    local a, b = table.unpack(pair())
    return { a + b, b + a, 1 + b, a .. b, b(1), #a, -b, a.x, a < b, a == b, a ~= b }
    """
  let texts = [
    "first +", "second +", "second +", "first ..", "second ()", "first #", "second -x", "first []",
  ]
  #expect(
    try machine.value(script)
      == .table(
        LuaTable(
          list: texts.map(LuaValue.text) + [.boolean(true), .boolean(false), .boolean(true)])))
}

@Test func `a handle passes everywhere that a value does`() throws {
  var sheet = try Sheet()
  let handle = LuaValue.handle(LuaHandle(kind: sheet.quantity, id: .min))
  let nested = LuaValue.table(
    LuaTable([.init(.integer(1), handle), .init(.text("of"), .table(LuaTable(list: [handle])))]))
  let echo = try sheet.machine.function("return function(x) return (same(x)) end")
  for value in [handle, nested] {
    #expect(try sheet.machine.call(echo, [value]) == value)
    #expect(try sheet.machine.call(echo, [value, .text("x"), value]) == value)
  }
  let view = try sheet.machine.makeView("i", fields: ["q"])
  try sheet.machine.assign(handle, to: 0, of: view)
  let field = try sheet.machine.function("return function(i) return i.q end")
  #expect(try sheet.machine.call(field, [.view(view)], recording: .on) == handle)
  for kind in [-1, sheet.quantity + 1, .max, .min] {
    let unknown = LuaValue.handle(LuaHandle(kind: kind, id: 0))
    #expect(try sheet.machine.call(echo, [unknown]) == .nothing, "of no class here")
  }
}

@Test func `a handle that a function remembers is a constant`() throws {
  var sheet = try Sheet()
  let kept = try sheet.machine.function(
    "local a, t = value 'a', { value 'b' } return function() return written(a + t[1]) end")
  for _ in 0..<3 { #expect(try sheet.machine.call(kept) == .text("(a + b)")) }
  let counter = try sheet.machine.function("local n = value 'n' return function() n = n + 1 end")
  let error = #expect(throws: ScriptError.self) { try sheet.machine.call(counter) }
  #expect(error?.message == "`n` was changed: a function keeps no memory from one call to the next")
}

@Test func `a call of a handle takes tables with handles and functions, which are numbered`() throws
{
  var machine = try LuaMachine()
  var declared: [LuaTable] = []
  var lines: [Int] = []
  let rule = try machine.define(handles: "rule") { call in
    #expect(try call.text(0) == "()")
    #expect(try call.handle(1).id == 3)
    declared.append(try call.table(2))
    lines.append(call.line)
    return call[1]
  }
  let handle = LuaValue.handle(LuaHandle(kind: rule, id: 3))
  try machine.define("rule") { _ in handle }
  let script = """
    local n = 20
    rule "one" {
      when = function(x) return x + n end,
      about = { rule "two" },
    }
    rule "three" {
      function() return 3 end,
      function() return 4 end }
    """
  #expect(try machine.run(script, named: "rules.lua").isEmpty)
  #expect(lines == [2, 6])
  #expect(declared.first?["about"] == .table(LuaTable(list: [handle])))
  guard case .function(let when)? = declared.first?["when"] else {
    Issue.record("no function")
    return
  }
  #expect(declared.last?.list.count == 2)
  #expect(machine.functions == 3)
  #expect(machine.place(of: when)?.line == 3)
  #expect(try machine.call(when, [.integer(1)]) == .integer(21))
}

@Test func `a host function knows the line and the text of its caller`() throws {
  var machine = try LuaMachine()
  let kind = try machine.define(handles: "place") { call in
    .text("\(call.chunk ?? "none"):\(call.line)")
  }
  let handle = LuaValue.handle(LuaHandle(kind: kind, id: 0))
  try machine.define("place") { _ in handle }
  try machine.define("here") { call in .text("\(call.chunk ?? "none"):\(call.line)") }
  let outer = try machine.run(
    "local p = place()\nreturn function(f) return { f(),\n  here {\n  }, here(), p + 1 } end",
    named: "outer.lua")
  let inner = try machine.run(
    "local function f()\n  return here() end\nreturn f, here", named: "inner.lua")
  guard case .function(let function)? = outer.first else {
    Issue.record("no function")
    return
  }
  #expect(
    try machine.call(function, [inner[0]])
      == .table(
        LuaTable(
          list: ["inner.lua:2", "outer.lua:3", "outer.lua:4", "outer.lua:4"].map(LuaValue.text))))
  let through = try machine.value("local x,\n y = pcall(here)\nreturn (('x'):gsub('x', here)) .. y")
  #expect(through == .text("test.lua:3test.lua:2"), "past the libraries")
  guard case .function(let host) = inner[1] else {
    Issue.record("no function")
    return
  }
  #expect(try machine.call(host) == .text("none:0"), "no script calls")
}

/// A use of handles without end.
private struct Endless: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let script: String
  let kind: ScriptError.Kind

  static let all = [
    Endless(
      testDescription: "kept", script: "local t = {} while true do t[#t + 1] = -q end",
      kind: .memory),
    Endless(testDescription: "let go", script: "while true do q = q + 1 end", kind: .instructions),
    Endless(
      testDescription: "caught", script: "while true do pcall(function() return q < q end) end",
      kind: .instructions),
    Endless(
      testDescription: "nested", script: "local t = {} while true do t = { t } q(t) end",
      kind: .error),
    Endless(
      testDescription: "missing", script: "pcall(function() return q.x end)", kind: .missing),
  ]
}

@Test(arguments: Endless.all)
private func `handles are within the limits, and the machine goes on`(_ endless: Endless) throws {
  var limits = Limits()
  limits.memory = 2 << 20
  limits.load.instructions = 200_000
  var machine = try LuaMachine(limits: limits)
  var kind: Int32 = -1
  kind = try machine.define(handles: "q") { call in
    switch try call.text(0) {
    case "<": throw HostError("no order")
    case "[]": .missing(5)
    default: .handle(LuaHandle(kind: kind, id: Int32(call.count)))
    }
  }
  let one = kind
  try machine.define("q") { _ in .handle(LuaHandle(kind: one, id: 1)) }
  for _ in 0..<3 {
    let error = #expect(throws: ScriptError.self) {
      try machine.run("local q = q()\n\(endless.script)", named: "t.lua")
    }
    #expect(error?.kind == endless.kind)
  }
  let script = "local q, s = q(), 0 for n = 1, 9000 do q = 1 + q s = s + 1 end return s"
  #expect(try machine.value(script) == .integer(9000))
  #expect(machine.memory < limits.memory)
}

@Test func `a word can be a value, which scripts pass on`() throws {
  var machine = try LuaMachine()
  let kind = try machine.define(handles: "mark") { _ in throw HostError("a mark does nothing") }
  let mark = LuaValue.handle(LuaHandle(kind: kind, id: 7))
  try machine.define("remove", as: mark)
  #expect(
    try machine.run("return remove, { tendu = remove }", named: "essai") == [
      mark, .table(LuaTable([.init(.text("tendu"), mark)])),
    ])
  #expect(throws: ScriptError.self) { try machine.run("remove = 1", named: "essai") }
}

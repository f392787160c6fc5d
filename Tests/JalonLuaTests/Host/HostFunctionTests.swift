import JalonLua
import Testing

/// Counts itself, as a witness of what is leaked.
private final class Witness: @unchecked Sendable {
  let alive: Counter
  init(_ alive: Counter) {
    self.alive = alive
    alive.count += 1
  }
  deinit { alive.count -= 1 }
}

private final class Counter: @unchecked Sendable { var count = 0 }

private struct Refusal: Error, CustomStringConvertible {
  let witness: Witness
  var description: String { "refused" }
}

@Test func `a host function reads its arguments and answers`() throws {
  var machine = try LuaMachine()
  try machine.define("join") { call in
    .text(try call.text(0) + String(try call.number(1)) + String(call.count))
  }
  #expect(try machine.value("return join('a', 1.5, nil)") == .text("a1.53"))
}

@Test(arguments: [
  ("join(1, 2)", "argument 1: text expected, not number"),
  ("join('a')", "argument 2: a number expected, not nil"),
  ("join('a', {})", "argument 2: a number expected, not table"),
  ("take(1)", "argument 1: a table expected, not number"),
  ("take({}, 1)", "argument 2: a function expected, not number"),
])
func `a wrong argument is refused by its number`(_ script: String, _ message: String) throws {
  var machine = try LuaMachine()
  try machine.define("join") { call in .text(try call.text(0) + String(try call.number(1))) }
  try machine.define("take") { call in
    _ = try call.table(0)
    return .function(try call.function(1))
  }
  let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "test.lua") }
  #expect(error?.message == message)
  #expect(error?.line == 1)
}

@Test(arguments: [
  LuaValue.nothing, .boolean(true), .boolean(false), .integer(.min), .integer(.max), .number(0.1),
  .number(.infinity), .number(-0.0), .text(""), .text("é\u{0}x"), .table(LuaTable()),
  .table(LuaTable(list: [.integer(1), .text("b"), .table(LuaTable(list: [.boolean(false)]))])),
  .table(
    LuaTable([
      .init(.text("b"), .integer(1)), .init(.text("a"), .integer(2)),
      .init(.number(1.5), .integer(3)), .init(.boolean(true), .integer(4)),
    ])),
])
func `a value comes back as it went`(_ value: LuaValue) throws {
  var machine = try LuaMachine()
  try machine.define("give") { _ in value }
  try machine.define("echo") { call in call[0] }
  #expect(try machine.value("return echo(give())") == value)
  let function = try machine.function("return function(x) return x end")
  #expect(try machine.call(function, [value]) == value)
  #expect(try machine.call(function, [value, value]) == value)
}

@Test func `arguments after a table are found`() throws {
  var machine = try LuaMachine()
  try machine.define("third") { call in call[2] }
  #expect(try machine.value("return third({ 1, { 2 } }, { a = { b = 1 } }, 'c')") == .text("c"))
}

@Test func `ten thousand failing host functions leak nothing`() throws {
  let alive = Counter()
  do {
    var machine = try LuaMachine()
    try machine.define("fail") { call in
      let witness = Witness(alive)
      let text = try call.text(0)
      #expect(!text.isEmpty)
      throw Refusal(witness: witness)
    }
    try machine.define("miss") { _ in
      _ = Witness(alive)
      return .missing(7)
    }
    let caught = try machine.function(
      "return function() local n = 0 for i = 1, 100 do "
        + "if not pcall(fail, 'x' .. i) then n = n + 1 end end return n end")
    let loud = try machine.function("return function(f) f = f or fail f(('x'):rep(50)) end")
    let missing = try machine.function("return function() return pcall(miss) end")
    for _ in 0..<50 { #expect(try machine.call(caught) == .integer(100)) }
    for _ in 0..<5_000 {
      let error = #expect(throws: ScriptError.self) { try machine.call(loud) }
      #expect(error?.message == "refused")
    }
    for _ in 0..<1_000 {
      let error = #expect(throws: ScriptError.self) { try machine.call(missing) }
      #expect(error?.missing == .code(7))
    }
  }
  #expect(alive.count == 0)
}

@Test func `a name that was numbered keeps its number`() throws {
  var machine = try LuaMachine()
  #expect(try machine.intern(["un", "deux", "un", "été"]) == [0, 1, 0, 2])
}

@Test func `a library takes functions of the host's, and no other library appears`() throws {
  var machine = try LuaMachine()
  try machine.define("double", in: "math") { call in .number(2 * (try call.number(0))) }
  #expect(try machine.value("return math.double(2)") == .number(4))
  let error = #expect(throws: ScriptError.self) { try machine.run("math.doubel(1)", named: "t") }
  #expect(error?.message == "`doubel` does not exist in `math`; did you mean `double`?")
  #expect(throws: ScriptError.self) { try machine.define("x", in: "nowhere") { _ in .nothing } }
}

@Test func `an answer over the limits is refused`() throws {
  var limits = Limits()
  limits.values = 100
  var machine = try LuaMachine(limits: limits)
  try machine.define("many") { _ in
    .table(LuaTable(list: Array(repeating: .integer(1), count: 101)))
  }
  try machine.define("long") { _ in .text(String(repeating: "x", count: 2_000_000)) }
  for script in ["many()", "long()", "pcall(many)", "pcall(long)"] {
    let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "t") }
    #expect(error?.kind == .memory)
  }
  #expect(try machine.value("return 1 + 1") == .integer(2))
}

@Test func `only what a machine knows can be called`() throws {
  var machine = try LuaMachine()
  let function = try machine.function("return function(f) return f end")
  let met = try machine.call(function, [.function(function)])
  #expect(met == .function(function))
  let inner = try machine.function("return function() return function() end end")
  guard case .function(let unknown) = try machine.call(inner) else {
    Issue.record("no function")
    return
  }
  #expect(throws: ScriptError.self) { try machine.call(unknown) }
  #expect(machine.place(of: function)?.line == 1)
  #expect(machine.place(of: unknown) == nil)
}

import JalonLua
import Testing

private struct Rows: ~Copyable {
  var machine: LuaMachine
  let view: LuaView

  init(_ fields: [String] = ["a", "b", "c"], limits: Limits = Limits()) throws {
    var machine = try LuaMachine(limits: limits)
    let view = try machine.makeView("i", fields: fields)
    let numbers = fields.indices.map { Double($0 + 1) }
    let missing = fields.indices.map { UInt8($0 == 1 ? 1 : 0) }
    try machine.refill(view, with: numbers.span, missing: missing.span)
    self.machine = machine
    self.view = view
  }

  mutating func read(_ body: String, recording: Recording = .off) throws -> LuaValue {
    let function = try machine.function("return function(i) \(body) end")
    return try machine.call(function, [.view(view)], recording: recording)
  }
}

@Test func `a view is read by name`() throws {
  var rows = try Rows()
  #expect(try rows.read("return i.a + i['c']") == .number(4))
  try rows.machine.refill(rows.view, with: [5.0, 6.0].span, missing: [0, 0].span)
  #expect(try rows.read("return i.a + i.b + i.c") == .number(14))
}

@Test(arguments: [
  "return i.b", "return i.a < 0 and i.b or i.b", "pcall(function() return i.b end) return 1",
  "for name, value in pairs(i) do end", "local n = 'b' return i[n] == nil", "return (i.b)",
  "local ok = pcall(pcall, function() return i.b end) while true do end",
  "table.sort({ 1, 2 }, function() return i.b end)", "return ('x'):gsub('x', i.b)",
])
func `reading a missing value ends the call and names it`(_ body: String) throws {
  var rows = try Rows()
  let view = rows.view
  for recording in [Recording.off, .on] {
    let error = #expect(throws: ScriptError.self) { try rows.read(body, recording: recording) }
    #expect(error?.kind == .missing)
    #expect(error?.missing == .field(view, 1))
  }
  #expect(try rows.read("return i.a") == .number(1), "the machine goes on")
}

@Test(arguments: [
  ("return i.aa", "`aa` does not exist in `i`; did you mean `a`?"),
  ("return i[1]", "`[1]` does not exist in `i`"),
  ("i.a = 2", "i is read-only: `a` cannot be assigned"),
  ("i.new = 2", "i is read-only: `new` cannot be assigned"),
  ("table.insert(i, 1)", "bad argument #1 to 'insert' (a read-only table)"),
  ("i.a, i.c = nil", "i is read-only: `c` cannot be assigned"),
])
func `a view refuses what it is not for`(_ body: String, _ message: String) throws {
  var rows = try Rows()
  let error = #expect(throws: ScriptError.self) { try rows.read(body) }
  #expect(error?.kind == .error)
  #expect(error?.message == message)
}

@Test func `a recorded call tells what it read, once and in order`() throws {
  var rows = try Rows(["a", "x", "c"])
  let view = rows.view
  _ = try rows.read("local s = 0 for n = 1, 10 do s = s + i.c + i.a end return s", recording: .on)
  #expect(rows.machine.reads == [LuaRead(view: view, field: 2), LuaRead(view: view, field: 0)])
  _ = try? rows.read("return i.a + i.x", recording: .on)
  #expect(rows.machine.reads.map(\.field) == [0, 1], "the missing one too")
  _ = try? rows.read("return i.unknown", recording: .on)
  #expect(rows.machine.reads.isEmpty)
}

@Test func `a call says the same recorded or not`() throws {
  var rows = try Rows()
  for body in ["return i.a * i.c", "return #i", "return next(i)", "return type(i) .. tostring(i)"] {
    let plain = try rows.read(body)
    #expect(try rows.read(body, recording: .on) == plain)
  }
}

@Test func `a field may hold any value, or a function of the host's`() throws {
  var rows = try Rows(["name", "value", "list"])
  try rows.machine.assign(.text("Québec"), to: 0, of: rows.view)
  try rows.machine.assign(.table(LuaTable(list: [.integer(1)])), to: 2, of: rows.view)
  try rows.machine.define(1, of: rows.view) { call in
    guard case .view = call[0] else { return .nothing }
    return .text(try call.text(1) + "!")
  }
  #expect(try rows.read("return i.name .. i:value('x') .. i.list[1]") == .text("Québecx!1"))
  try rows.machine.assign(.missing(0), to: 0, of: rows.view)
  let error = #expect(throws: ScriptError.self) { try rows.read("return i.name") }
  #expect(error?.kind == .missing)
}

@Test func `a missing field of an answer stops where it is read`() throws {
  var machine = try LuaMachine()
  try machine.intern(["value", "period"])
  try machine.define("series") { _ in
    .table(
      LuaTable(list: [
        .table(
          LuaTable([.init(.text("period"), .text("2021")), .init(.text("value"), .missing(40))])),
        .table(
          LuaTable([.init(.text("period"), .text("2022")), .init(.text("value"), .number(3))])),
      ]))
  }
  #expect(
    try machine.value("local s = series() return s[1].period .. s[2].value") == .text("20213.0"))
  #expect(try machine.value("return series()[1].other") == .nothing)
  for read in ["s[1].value", "pcall(function() return s[1].value end)"] {
    let error = #expect(throws: ScriptError.self) {
      try machine.value("local s = series() return \(read)")
    }
    #expect(error?.missing == .code(40))
  }
  let error = #expect(throws: ScriptError.self) {
    try machine.value(
      "for _, entry in ipairs(series()) do for key, value in pairs(entry) do end end")
  }
  #expect(error?.missing == .code(40))
}

@Test func `what is read in a view inside a view is noted too`() throws {
  var rows = try Rows(["inner", "x", "c"])
  let inner = try rows.machine.makeView("inner", fields: ["y"])
  try rows.machine.refill(inner, with: [5.0].span, missing: [0].span)
  try rows.machine.assign(.view(inner), to: 0, of: rows.view)
  #expect(try rows.read("return i.inner.y", recording: .on) == .number(5))
  #expect(
    rows.machine.reads == [LuaRead(view: rows.view, field: 0), LuaRead(view: inner, field: 0)])
  #expect(try rows.read("return i.inner.y") == .number(5))
  #expect(try rows.read("return i.inner == i.inner", recording: .on) == .boolean(true))
}

@Test(arguments: [Int32.min, -5, -1, 0, 1, .max])
func `any code of a missing value comes back`(_ code: Int32) throws {
  var machine = try LuaMachine()
  try machine.intern(["x"])
  try machine.define("miss") { _ in .missing(code) }
  try machine.define("table") { _ in .table(LuaTable([.init(.text("x"), .missing(code))])) }
  for script in ["miss()", "return table().x", "pcall(miss)"] {
    let error = #expect(throws: ScriptError.self) { try machine.value(script) }
    #expect(error?.missing == .code(code))
  }
  #expect(
    try machine.value("return table()") == .table(LuaTable([.init(.text("x"), .missing(code))])))
}

@Test func `a missing field that a script fills is there once`() throws {
  var machine = try LuaMachine()
  try machine.intern(["x"])
  try machine.define("entry") { _ in .table(LuaTable([.init(.text("x"), .missing(3))])) }
  let script = "local t = entry() t.x = 5 for k, v in pairs(t) do print(k, v) end return t"
  #expect(try machine.value(script) == .table(LuaTable([.init(.text("x"), .integer(5))])))
  #expect(machine.output == ["x\t5"])
}

@Test func `a view that a file keeps is still the host's`() throws {
  var rows = try Rows()
  let view = rows.view
  try rows.machine.define("row") { _ in .view(view) }
  let function = try rows.machine.function("local i = row() return function() return i.a end")
  #expect(try rows.machine.call(function) == .number(1))
  try rows.machine.refill(view, with: [9.0].span, missing: [0].span)
  #expect(try rows.machine.call(function) == .number(9))
}

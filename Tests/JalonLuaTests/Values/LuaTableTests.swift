import JalonLua
import Testing

@Test func `a table gives its entries in the order of their keys`() {
  let table = LuaTable([
    .init(.text("b"), .integer(1)), .init(.boolean(true), .integer(2)),
    .init(.integer(2), .integer(3)),
    .init(.number(1.5), .integer(4)), .init(.text("a"), .integer(5)),
    .init(.integer(1), .integer(6)),
    .init(.text("b"), .integer(7)), .init(.number(-.infinity), .integer(8)),
  ])
  #expect(table.entries.map(\.value) == [8, 6, 4, 3, 5, 7, 2].map { .integer($0) })
  #expect(table["b"] == .integer(7), "the later of two")
  #expect(table["c"] == .nothing)
  #expect(table.list == [.integer(6), .integer(3)])
  #expect(
    table.description == "{ [-inf] = 8, [1] = 6, [1.5] = 4, [2] = 3, a = 5, b = 7, [true] = 2 }")
  #expect(LuaTable(list: [.text("x"), .integer(1)]).description == "{ \"x\", 1 }")
}

@Test func `keys that a reader takes for one are two to a machine`() throws {
  for _ in 0..<10 {
    var machine = try LuaMachine()
    guard
      case .table(let table) = try machine.value("return { ['\\u{e9}'] = 1, ['e\\u{301}'] = 2 }")
    else { continue }
    #expect(table.entries.map(\.value) == [.integer(2), .integer(1)])
  }
}

@Test(arguments: ["{ ['\\xff'] = 1 }", "{ [{}] = 1 }", "{ a = { [print] = 1 } }"])
func `a key that the host could not tell is refused`(_ table: String) throws {
  var machine = try LuaMachine()
  try machine.define("take") { call in .integer(Int64(call.count)) }
  let function = try machine.function("return function() return take(\(table)) end")
  for _ in 0..<2 {
    #expect(throws: ScriptError.self) { try machine.value("return \(table)") }
    #expect(throws: ScriptError.self) { try machine.call(function) }
  }
}

@Test(arguments: [
  ("prnit", "print"), ("strng", "string"), ("seelct", "select"), ("éprint", nil), ("x", nil),
  ("tabel", "table"), ("assret", "assert"), ("absent", nil), ("", nil),
  (String(repeating: "x", count: 61), nil),
])
func `the nearest name is near`(_ name: String, _ nearest: String?) {
  let known = ["assert", "print", "select", "string", "table", "type"]
  #expect(NearestName.of(name, among: known) == nearest)
}

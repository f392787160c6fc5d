import JalonLua
import Testing

@Test func `calls with the same arguments have one number`() throws {
  final class Calls { var memo = CallMemo() }
  let calls = Calls()
  var machine = try LuaMachine()
  try machine.define("ask") { call in
    .integer(Int64(calls.memo.number(of: call) ?? calls.memo.add(call) ?? -1))
  }
  let asked = [
    "'a'", "'b'", "'a', {}", "'a', {k = 1}", "'a', {k = 1.0}", "'a', {l = 1}", "1", "''",
  ]
  for (number, arguments) in asked.enumerated() {
    for _ in 0..<2 {
      let answer = try machine.value("return ask(\(arguments))")
      #expect(answer == .integer(Int64(number)), "\(arguments)")
    }
  }
  let many = try machine.value(
    """
    local n
    for k = 1, 9000 do n = ask("x" .. k) end
    return { n, ask("x1"), ask("x4000"), ask("a") }
    """)
  let numbers: [LuaValue] = [.integer(-1), .integer(8), .integer(4007), .integer(0)]
  #expect(many == .table(LuaTable(list: numbers)))
}

@Test func `records are a list of tables that a script may change`() throws {
  var machine = try LuaMachine()
  var records = try LuaRecords(columns: [["value", "valeur"], ["known"]], in: &machine)
  records.append(.number(1.5), .boolean(true))
  records.append(.missing(7), .boolean(false))
  let view = try machine.makeView("c", fields: ["series"])
  let given = records
  try machine.define(0, of: view, answering: { call in try call.answer(given) })
  let read = try machine.function(
    """
    return function(c)
      local s = c.series()
      s[1].value = s[1].value + 1
      return { #s, s[1].value, s[1].valeur, s[2].known, s[1].rien == nil }
    end
    """)
  let list: [LuaValue] = [.integer(2), .number(2.5), .number(1.5), .boolean(false), .boolean(true)]
  #expect(
    try machine.call(read, [.view(view)])
      == .table(LuaTable(list: list)))
  let missing = try machine.function("return function(c) return c.series()[2].valeur end")
  #expect(try machine.ask(missing, [.view(view)]) == .missing(.code(7)))
}

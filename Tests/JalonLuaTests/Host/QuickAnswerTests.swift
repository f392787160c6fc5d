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
  for cell in [LuaRecords.Cell.number(1.5), .boolean(true), .missing(7), .boolean(false)] {
    records.append(cell)
  }
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

@Suite struct KeptCallTests {
  /// A machine whose `c.value` keeps its calls, and how often the host was asked.
  private final class Asked {
    var calls = 0
    var numbers: [Int] = []
  }

  private func view(_ machine: inout LuaMachine, _ asked: Asked) throws -> LuaView {
    let view = try machine.makeView("c", fields: ["value"])
    try machine.define(
      0, of: view,
      answering: { call in
        asked.calls += 1
        if let number = call.keep() { asked.numbers.append(number) }
        try call.answer(.number(-1))
      })
    return view
  }

  @Test func `a kept call is answered without the host, by its arguments`() throws {
    var machine = try LuaMachine()
    let asked = Asked()
    let view = try view(&machine, asked)
    let read = try machine.function(
      """
      return function(c)
        return c:value("a") * 10000 + c:value("b", { ago = "1 year" }) * 100 + c:value("b", { ago = 1 })
      end
      """)
    #expect(try machine.call(read, [.view(view)]) == .number(-10101))
    #expect(asked.numbers == [0, 1, 2])
    var answers = LuaAnswers()
    for number in [1.0, 2, 3] { answers.append(.number(number)) }
    machine.answer(answers)
    #expect(try machine.call(read, [.view(view)]) == .number(10203))
    #expect(asked.calls == 3)
    // What the first answers do not reach is asked of the host.
    answers.removeAll()
    answers.append(.number(5))
    machine.answer(answers)
    #expect(try machine.call(read, [.view(view)]) == .number(49899))
    #expect(asked.calls == 5)
    // A recorded run asks the host for all.
    #expect(try machine.call(read, [.view(view)], recording: .on) == .number(-10101))
  }

  @Test func `a kept call that is missing ends the run with its code`() throws {
    var machine = try LuaMachine()
    let asked = Asked()
    let view = try view(&machine, asked)
    let read = try machine.function("return function(c) return pcall(c.value, c, 'a') end")
    _ = try machine.call(read, [.view(view)])
    var answers = LuaAnswers()
    answers.append(.missing(7))
    machine.answer(answers)
    #expect(try machine.ask(read, [.view(view)]) == .missing(.code(7)))
  }

  @Test func `what cannot be told by its arguments is asked of the host each time`() throws {
    var machine = try LuaMachine()
    let asked = Asked()
    let view = try view(&machine, asked)
    let read = try machine.function(
      """
      return function(c)
        local long = {}
        for k = 1, 30 do long["k" .. k] = k end
        return c:value({ { 1 } }) + c:value(long) + c:value({ [1] = "a" })
      end
      """)
    var answers = LuaAnswers()
    for _ in 0..<9 { answers.append(.number(100)) }
    for _ in 0..<2 {
      #expect(try machine.call(read, [.view(view)]) == .number(-3))
      machine.answer(answers)
    }
    #expect(asked.calls == 6)
  }

  @Test func `a kept call costs the instructions that the host's answer costs`() throws {
    var machine = try LuaMachine()
    let view = try view(&machine, Asked())
    let read = try machine.function(
      "return function(c) for n = 1, 1000 do c:value('a', { ago = 'x', at = 'y' }) end return 1 end"
    )
    _ = try machine.call(read, [.view(view)])
    let before = machine.instructions
    var answers = LuaAnswers()
    for _ in 0..<1024 { answers.append(.number(1)) }
    machine.answer(answers)
    _ = try machine.call(read, [.view(view)])
    #expect(machine.instructions == before && before > 50_000)
  }
}

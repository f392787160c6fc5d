import JalonLua
import Testing

/// A machine with a row, and functions that are run together.
private struct Swept: ~Copyable {
  var machine: LuaMachine
  let i: LuaView
  let c: LuaView
  /// The numbers of "low" and "high".
  let names: [Int]
  var sweep = LuaSweep()
  var answers = LuaSweepAnswers()

  init(limits: Limits = Limits()) throws {
    var machine = try LuaMachine(limits: limits)
    let i = try machine.makeView("i", fields: ["a", "b", "c"])
    try machine.refill(i, with: [1.0, 2, 3].span, missing: [0, 1, 0].span)
    let c = try machine.makeView("c", fields: ["value"], recording: .off)
    let names = try machine.intern(["low", "high"])
    try machine.define(
      0, of: c,
      answering: { call in
        try call.note(40 + call.step)
        _ = call.keep()
        try call.answer(.number(5))
      })
    self.machine = machine
    self.i = i
    self.c = c
    self.names = names
  }

  mutating func add(_ condition: String, then severity: String? = nil) throws {
    let condition = try machine.function("return function(i, c) \(condition) end")
    let next = try severity.map { try machine.function("return function(i, c) \($0) end") }
    let isAdded = sweep.add(condition, [.view(i), .view(c)], then: next)
    #expect(isAdded)
  }

  mutating func run(_ recording: Recording = .off) {
    machine.sweep(sweep, recording: recording, into: &answers)
  }
}

@Test func `a sweep answers for each function, and for what follows where it is true`() throws {
  var swept = try Swept()
  let (view, names) = (swept.i, swept.names)
  try swept.add("return i.a < 2", then: "return 'high'")
  try swept.add("return i.a > 2", then: "return 'high'")
  try swept.add("return i.b > 2", then: "return 'high'")
  try swept.add("return i.a < 2", then: "return i.b")
  try swept.add("return i.a < 2", then: "return 'another'")
  try swept.add("return i.a")
  try swept.add("return i.nothing")
  try swept.add("while true do end")
  try swept.add("return { i.a }")
  try swept.add("return c:value('x') > 4", then: "return i.a < 2 and 'low' or 'high'")
  for recording in [Recording.off, .on] {
    swept.run(recording)
    let answers = swept.answers
    let first: [LuaSweepAnswers.Answer] = [
      .truth(true), .truth(false), .missing(.field(view, 1)), .truth(true), .truth(true), .other,
      .failed, .failed, .other, .truth(true),
    ]
    #expect((0..<10).map { answers.first(of: $0) } == first)
    let second: [LuaSweepAnswers.Answer] = [
      .name(names[1]), .none, .none, .missing(.field(view, 1)), .other, .none, .none, .none, .none,
      .name(names[0]),
    ]
    #expect((0..<10).map { answers.second(of: $0) } == second)
  }
  #expect(swept.answers.first(of: 10) == .none)
  #expect(swept.answers.readsOfFirst(10).isEmpty)
}

@Test func `a recorded sweep tells of each function what it read`() throws {
  var swept = try Swept()
  let view = swept.i
  try swept.add("return i.c > i.a and i.c > 0", then: "return i.a > 0 and 'low'")
  try swept.add("return c:value('x') > i.a and c:value('x') > i.b")
  try swept.add("return i.a > 5")
  swept.run(.on)
  #expect(swept.answers.readsOfFirst(0) == [.field(view, 2), .field(view, 0)])
  #expect(swept.answers.readsOfSecond(0) == [.field(view, 0)])
  #expect(
    swept.answers.readsOfFirst(1)
      == [.noted(41), .field(view, 0), .noted(41), .field(view, 1)])
  #expect(swept.answers.readsOfFirst(2) == [.field(view, 0)])
  var kept = LuaAnswers()
  kept.append(.number(9))
  swept.machine.answer(kept)
  swept.run(.on)
  #expect(
    swept.answers.readsOfFirst(1)
      == [.kept(0), .field(view, 0), .kept(0), .field(view, 1)])
}

@Test func `each function of a sweep has a budget of its own, and keeps no memory`() throws {
  var limits = Limits()
  limits.call.instructions = 20_000
  var swept = try Swept(limits: limits)
  let function = try swept.machine.function(
    "local n = 0 return function() n = n + 1 return true end")
  for _ in 0..<4 { try swept.add("for n = 1, 5000 do end return true") }
  let isAdded = swept.sweep.add(function, [], then: nil)
  #expect(isAdded)
  try swept.add("return i.a == 1")
  for _ in 0..<2 {
    swept.run()
    let answers = swept.answers
    #expect(
      (0..<6).map { answers.first(of: $0) }
        == Array(repeating: .truth(true), count: 4) + [.failed, .truth(true)])
  }
  let isMade = swept.sweep.add(function, [.text("x")], then: nil)
  #expect(!isMade, "what has to be made first")
}

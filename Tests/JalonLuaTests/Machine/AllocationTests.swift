import Testing

@testable import JalonLua

/// Opens a machine, loads, builds, calls, reads and fails: what a host does, in one go.
private func work(refusing allocation: UInt64) throws(ScriptError) {
  var machine = try LuaMachine(
    limits: Limits(), interrupt: Interrupt(), refusing: allocation)
  try machine.define("keep") { call in call[0] }
  try machine.define("fail") { _ in throw HostError("refused") }
  try machine.intern(["value", "period"])
  try machine.define("series") { _ in
    .table(LuaTable([.init(.text("period"), .text("2021")), .init(.text("value"), .missing(1))]))
  }
  let quantities = try machine.define(handles: "quantity") { call in
    guard try call.text(0) != "<" else { throw HostError("no order at \(call.line)") }
    return call.count > 2 && call[1] == call[2] ? call[1] : .handle(try call.handle(1))
  }
  let quantity = LuaValue.handle(LuaHandle(kind: quantities, id: 1))
  try machine.define("quantity") { _ in quantity }
  let view = try machine.makeView("i", fields: ["a", "b", "c"])
  try machine.refill(view, with: [1.0, 2.0, 3.0].span, missing: [0, 1, 0].span)
  try machine.assign(
    .text("a text that is long enough to be one of its own, no short string"), to: 2, of: view)
  let results = try machine.run(
    """
    local list, n = { 1, 2, { 3, name = "x" } }, 0
    local function sum(t) local s = 0 for _, v in ipairs(t) do s = s + (tonumber(v) or 0) end return s end
    local good = keep(function(i) return { i.a + sum(list), tostring(i.c):upper(), list[3].name } end)
    local bad = function(i) n = n + 1 return fail(i) end
    local caught = function() print(pcall(fail), pcall(error, {}), string.rep("x", 1000)) return #list end
    local missing = function(i) local t = series() return t.period .. t.value end
    local q = quantity()
    local handles = function(i, p)
      local sum = -q - p * 2 .. tostring(q) .. type(p)
      print(pcall(function() return sum < q end), q == p, q == p + 1, #q, q.x)
      return q { keep(q), f = function() return q end }
    end
    return handles, good, bad, caught, missing, { ["a key"] = list, [1.5] = true }
    """, named: "work.lua")
  for case .function(let function) in results {
    do {
      _ = try machine.call(
        function, [.view(view), quantity, .text("x"), .table(LuaTable(list: [.integer(1)]))])
      _ = try machine.call(function, [.view(view), quantity], recording: .on)
      _ = machine.reads
    } catch {
      if error.kind == .memory { throw error }
    }
    var sweep = LuaSweep()
    _ = sweep.add(function, [.view(view)], then: function)
    var answers = LuaSweepAnswers()
    machine.sweep(sweep, recording: .on, into: &answers)
    let failure = machine.failure()
    if answers.first(of: 0) == .failed, failure.kind == .memory { throw failure }
  }
  _ = machine.output
  _ = machine.names(in: "string")
  do throws(ScriptError) {
    try machine.run("local x = (", named: "faulty.lua")
  } catch {
    if error.kind == .memory { throw error }
  }
}

// The count of blocks is the process's, so these run in one of their own.

@Test func `memory may run out at any allocation: it is told, and nothing is lost`() async {
  await #expect(processExitsWith: .success) {
    var refused: UInt64 = 0
    var failed = true
    while failed {
      refused += 1
      do throws(ScriptError) {
        try work(refusing: refused)
        failed = false
      } catch {
        try #require(error.kind == .memory, "allocation \(refused): \(error)")
      }
      try #require(LuaMachine.balance == 0, "allocation \(refused)")
      try #require(refused < 20_000)
    }
    try #require(refused > 1_000)
  }
}

@Test func `a machine that is too small does not open`() {
  var limits = Limits()
  for memory in stride(from: 0, to: 40_000, by: 997) {
    limits.memory = memory
    let error = #expect(throws: ScriptError.self) { _ = try LuaMachine(limits: limits) }
    #expect(error?.kind == .memory)
  }
}

@Test func `memory is given back`() async {
  await #expect(processExitsWith: .success) {
    do {
      var machine = try LuaMachine()
      let idle = machine.memory
      try #require(idle < 200_000)
      let error = try #require(throws: ScriptError.self) {
        try machine.run("local t = {} while true do t[#t + 1] = {} end", named: "t")
      }
      try #require(error.kind == .memory)
      try #require(machine.memory < 2 * idle, "what a script that failed held is collected")
    }
    try #require(LuaMachine.balance == 0)
  }
}

import JalonLua

/// A work of both hosts, and how many times the plain one's cost ours may be.
struct Work {
  let name: String
  let what: String
  let script: String
  let calls: Int
  let perCall: Int
  let limit: Double

  static let all = [
    Work(
      name: "read", what: "a field read in a loop, of a view",
      script: "return function(i) local s = 0 for n = 1, 100000 do s = s + i.x end return s end",
      calls: 20, perCall: 100_000, limit: 2.5),
    Work(
      name: "call", what: "a call of a one-line rule that reads a view",
      script: "return function(i) return i.x < 2 end", calls: 500_000, perCall: 1, limit: 1.5),
    Work(
      name: "number", what: "a call of a one-line rule with a number",
      script: "return function(x) return x < 2 end", calls: 500_000, perCall: 1, limit: 1.5),
    Work(
      name: "upcall", what: "an upcall of a host function",
      script:
        "return function() local s, f = 0, twice for n = 1, 50000 do s = s + f(n) end return s end",
      calls: 20, perCall: 50_000, limit: 3),
  ]
}

/// Nanoseconds, the best of several.
func measure(_ work: Work, repetitions: Int) throws -> Double {
  var limits = Limits()
  limits.call.instructions = 100_000_000
  var machine = try LuaMachine(limits: limits)
  try machine.define("twice") { call in .number(2 * (try call.number(0))) }
  let view = try machine.makeView("i", fields: ["x"])
  try machine.refill(view, with: [1.5].span, missing: [0].span)
  guard case .function(let function)? = try machine.run(work.script, named: work.name).first else {
    return .nan
  }
  let arguments: LuaArguments = work.name == "number" ? [.number(1.5)] : [.view(view)]
  var best = Double.infinity
  for _ in 0..<repetitions {
    let start = now()
    for _ in 0..<work.calls {
      if case .nothing = try machine.call(function, arguments) { return .nan }
    }
    best = min(best, (now() - start) / Double(work.calls * work.perCall))
  }
  return best
}

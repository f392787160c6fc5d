// Measures, against a plain C host that ran just before. usage: JalonBench REPS < the plain host's lines
import Glibc
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
      name: "read", what: "a field read in a loop, over a view",
      script: "return function(i) local s = 0 for n = 1, 100000 do s = s + i.x end return s end",
      calls: 20, perCall: 100_000, limit: 2.5),
    Work(
      name: "call", what: "a call of a one-line rule",
      script: "return function(i) return i.x < 2 end", calls: 500_000, perCall: 1, limit: 1.5),
    Work(
      name: "number", what: "a call with a number",
      script: "return function(x) return x < 2 end", calls: 500_000, perCall: 1, limit: 1.5),
    Work(
      name: "upcall", what: "an upcall of a host function",
      script:
        "return function() local s, f = 0, twice for n = 1, 50000 do s = s + f(n) end return s end",
      calls: 20, perCall: 50_000, limit: 3),
  ]
}

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
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

func fixed(_ number: Double, _ decimals: Int, width: Int) -> String {
  let scale = pow(10, Double(decimals))
  let parts = String((number * scale).rounded() / scale).split(separator: ".")
  let fraction = parts.count > 1 ? String(parts[1].prefix(decimals)) : ""
  let text = parts[0] + "." + fraction + String(repeating: "0", count: decimals - fraction.count)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

var plain: [String: Double] = [:]
while let line = readLine() {
  let parts = line.split(separator: " ")
  if parts.count == 2 { plain[String(parts[0])] = Double(parts[1]) }
}
print("                                        plain C      Jalon   ratio   at most")
for work in Work.all where CommandLine.arguments.count < 3 || CommandLine.arguments[2] == work.name
{
  let ours = try measure(
    work, repetitions: CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 5 : 5)
  let theirs = plain[work.name] ?? .nan
  let name = work.what + String(repeating: " ", count: max(0, 36 - work.what.count))
  print(
    name, fixed(theirs, 1, width: 7), "ns", fixed(ours, 1, width: 7), "ns",
    fixed(ours / theirs, 2, width: 6), fixed(work.limit, 1, width: 8))
}

// What the machine costs. `JalonBench REPS` measures; `JalonBench table` sets the lines of both
// hosts side by side.
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

/// Prints the ratios from the lines of both hosts, "plain NAME NS" and "jalon NAME NS"; the best of
/// each counts.
func table() {
  var best: [String: Double] = [:]
  while let line = readLine() {
    let parts = line.split(separator: " ")
    guard parts.count == 3, let time = Double(parts[2]) else { continue }
    let key = "\(parts[0]) \(parts[1])"
    best[key] = min(best[key] ?? .infinity, time)
  }
  print("                                                    plain C       Jalon   ratio  at most")
  for work in Work.all {
    guard let plain = best["plain " + work.name], let ours = best["jalon " + work.name] else {
      continue
    }
    print(
      work.what + String(repeating: " ", count: max(0, 48 - work.what.count)),
      fixed(plain, 1, width: 7), "ns", fixed(ours, 1, width: 8), "ns",
      fixed(ours / plain, 2, width: 7),
      fixed(work.limit, 1, width: 8))
  }
}

if CommandLine.arguments.dropFirst() == ["table"] {
  table()
} else {
  let repetitions = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
  for work in Work.all {
    print("jalon", work.name, try measure(work, repetitions: repetitions))
  }
}

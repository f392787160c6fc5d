import Glibc
import Jalon
import JalonModel

/// The workload that all engines run: what each stage costs, and every outcome.
struct Workload {
  enum Mode: String, CaseIterable {
    case declared, evidence, functions
    case functionsEvidence = "functions-evidence"

    /// The workspace that it runs.
    var workspace: String { hasFunctions ? "functions" : "declared" }

    private var hasFunctions: Bool { self == .functions || self == .functionsEvidence }

    func table(of seen: Stages.Seen) -> Stages.Table {
      switch self {
      case .declared, .functions: seen.outcomes()
      case .evidence, .functionsEvidence: seen.evidence()
      }
    }
  }

  let folder: String
  let output: String
  let repetitions: Int
  let mode: Mode

  /// The harness's line: milliseconds of each stage, of the evaluation the median. An evaluation
  /// finds the columns ready; what it takes with making them, and with opening a machine for
  /// functions, is `first_ms`, the best of all repetitions.
  func run() throws -> String {
    guard let day = Day("2025-06-30") else { throw Refusal("no such day") }
    let clock = Clock()
    let rules = try Stages.Rules(at: "\(folder)/jalon/\(mode.workspace)")
    let rulesTime = clock.milliseconds
    let data = try rules.data()
    let readTime = clock.milliseconds
    var first = Double.infinity
    var times: [Double] = []
    var seen = try data.seen(asOf: day)
    var table = mode.table(of: seen)
    let readyTime = clock.milliseconds
    for _ in 0..<max(1, repetitions) {
      var start = clock.milliseconds
      seen = try data.seen(asOf: day)
      table = mode.table(of: seen)
      first = min(first, clock.milliseconds - start)
      start = clock.milliseconds
      table = mode.table(of: seen)
      times.append(clock.milliseconds - start)
    }
    try write(table, of: seen)
    let figures: [(String, Double)] = [
      ("rules_ms", rulesTime), ("data_ms", readyTime - rulesTime),
      ("read_ms", readTime - rulesTime), ("first_ms", first),
      ("eval_ms", times.sorted()[times.count / 2]),
    ]
    let shown = figures.map { "\"\($0)\":\(fixed($1, 3))" }.joined(separator: ",")
    let head = "\"runner\":\"Jalon, \(mode.rawValue)\",\"n\":\(seen.ids.count)"
    return "{\(head),\"rules\":\(seen.rules),\"rows\":\(data.rows),\(shown)}"
  }

  /// A line for each place: its id, and a code for each rule.
  private func write(_ table: Stages.Table, of seen: Stages.Seen) throws {
    guard let file = fopen(output, "w") else { throw Refusal("cannot write \(output)") }
    defer { fclose(file) }
    for (place, id) in seen.ids.enumerated() {
      let codes = (0..<seen.rules).map { rule in
        Self.code(of: table.outcome(of: rule, at: place), table.severity(of: rule, at: place))
      }
      fputs("\(id.uppercased()),\(codes.joined())\n", file)
    }
  }

  /// 0 clear, 1 to 3 met with that severity, 9 unknown or met with none that can be decided.
  private static func code(of outcome: Outcome, _ severity: Severity?) -> String {
    switch (outcome, severity) {
    case (.clear, _): "0"
    case (.met, .low): "1"
    case (.met, .moderate): "2"
    case (.met, .high): "3"
    case (.met, nil), (.unknown, _): "9"
    default: "?"
    }
  }
}

/// Why there is no measure.
struct Refusal: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

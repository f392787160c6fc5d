internal import JalonModel

/// What brief lines say of each rule: what is the same in the lines of many places is made once.
struct BriefRows: Hashable, Sendable {
  /// The rules, and what an object about each begins with.
  private let rules: [String]
  private let heads: [[UInt8]]
  /// What it ends with, by outcome and severity.
  private let ends: [[UInt8]]

  init(rules: [String]) {
    self.rules = rules
    heads = rules.map { Self.head(of: $0) }
    ends = Outcome.allCases.flatMap { outcome in
      [nil, .low, .moderate, .high, .critical].map { Self.end(outcome, $0) }
    }
  }

  func write(_ rows: [BriefDiagnosis.Row], to array: inout JSONArray) {
    for (index, row) in rows.enumerated() {
      array.beginElement()
      if index < rules.count, rules[index] == row.rule {
        array.bytes.append(contentsOf: heads[index])
      } else {
        array.bytes.append(contentsOf: Self.head(of: row.rule))
      }
      let end = Self.number(of: row.outcome) * 5 + Self.number(of: row.severity)
      array.bytes.append(contentsOf: ends[end])
    }
  }

  private static func head(of rule: String) -> [UInt8] {
    var bytes = Array(#"{"id":"#.utf8)
    bytes.appendJSON(rule)
    bytes.append(contentsOf: #","outcome":"#.utf8)
    return bytes
  }

  private static func end(_ outcome: Outcome, _ severity: Severity?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(outcome.rawValue)
    bytes.append(contentsOf: #","severity":"#.utf8)
    bytes.appendJSON(severity?.rawValue)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  private static func number(of outcome: Outcome) -> Int {
    switch outcome {
    case .met: 0
    case .clear: 1
    case .unknown: 2
    case .notApplicable: 3
    case .failed: 4
    case .disabled: 5
    }
  }

  private static func number(of severity: Severity?) -> Int {
    switch severity {
    case nil: 0
    case .low?: 1
    case .moderate?: 2
    case .high?: 3
    case .critical?: 4
    }
  }
}

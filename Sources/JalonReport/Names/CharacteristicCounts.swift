internal import JalonModel

/// How many rules of each characteristic have each outcome.
struct CharacteristicCounts {
  private var counts: [String: [Outcome: Int]] = [:]

  init(_ diagnosis: Diagnosis) {
    let rules = Names.index(diagnosis.pack.rules, by: \.id)
    for finding in diagnosis.findings {
      guard let rule = rules[finding.rule] else { continue }
      counts[rule.characteristic, default: [:]][finding.outcome, default: 0] += 1
    }
  }

  func of(_ characteristic: String) -> [Outcome: Int] { counts[characteristic] ?? [:] }
}

internal import JalonModel

/// The comparisons behind a finding, with the sources of figures and thresholds.
struct EvidencePart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  func write(_ finding: Finding, to sheet: inout Sheet) {
    let rule = names.rule(finding.rule)
    let quantities = rule?.quantities(of: finding.evidence) ?? finding.evidence.map { _ in nil }
    let ground = (rule?.source).map(names.text)
    let text = EvidenceText(names: names, verbosity: verbosity)
    var told: [Evidence] = []
    for (evidence, quantity) in zip(finding.evidence, quantities) where isTold(evidence, finding) {
      let head = text.head(evidence, quantity: quantity, in: rule)
      if let facts = again(evidence, head: head, after: told) {
        sheet.facts(facts, level: 2)
      } else {
        let facts = text.facts(evidence, quantity: quantity, in: rule)
        // The ground of a function is told once.
        let isAgain =
          told.contains { $0.condition == "function" }
          || verbosity == .verbose && finding.outcome == .met
        sheet.facts(
          facts.filter { !isAgain || $0 != ground } + bearing(evidence, finding), level: 2)
        for line in text.details(evidence, quantity: quantity, in: rule) {
          sheet.facts(line.facts, level: 3 + line.depth)
        }
      }
      told.append(evidence)
    }
    let own = verbosity == .verbose ? told : told.filter { $0.condition != "fires" }
    SourcesPart(names: names).write(own, to: &sheet)
  }

  /// A severity's comparison is told where it decides, or could.
  private func isTold(_ evidence: Evidence, _ finding: Finding) -> Bool {
    if verbosity == .verbose { return true }
    return switch evidence.part {
    case .when: true
    case .applies, .requires: false
    case .severity(let severity):
      finding.outcome == .met
        && (evidence.truth == .unknown || evidence.truth == .true && severity == finding.severity)
    }
  }

  /// The severity that a figure already told comes to against another bound.
  private func again(_ evidence: Evidence, head: EvidenceReading?, after told: [Evidence])
    -> [String]?
  {
    guard case .severity = evidence.part, evidence.truth != .unknown,
      told.contains(where: {
        evidence.isOf(the: $0)
      })
    else { return nil }
    let side = BoundText(names: names, evidence: evidence, head: head).facts
    guard let first = side.first else { return nil }
    let severity = words.part(evidence.part).capital
    let verdict =
      evidence.truth == .true ? severity : words.say("Sans ", "Not ") + words.part(evidence.part)
    return [words.about(verdict, first)] + side.dropFirst()
  }

  /// What a comparison of a severity does to it.
  private func bearing(_ evidence: Evidence, _ finding: Finding) -> [String] {
    guard case .severity(let severity) = evidence.part else { return [] }
    let word = words.severity(severity)
    switch evidence.truth {
    case .true where severity == finding.severity:
      return [words.say("d’où la gravité \(word)", "hence \(word) severity")]
    case .true: return []
    case .false: return [words.say("sans gravité \(word)", "not \(word) severity")]
    case .unknown: return [words.say("gravité \(word) possible", "\(word) severity possible")]
    }
  }
}

extension Evidence {
  /// Whether it compares the same figure.
  fileprivate func isOf(the other: Evidence) -> Bool {
    readings == other.readings && value == other.value && value != nil
  }
}

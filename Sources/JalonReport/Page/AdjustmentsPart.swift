internal import JalonModel

/// What a local layer changed in a rule, and why.
struct AdjustmentsPart {
  let diagnosis: Diagnosis
  let names: Names

  private var words: Words { names.words }

  func write(_ rule: Rule, _ finding: Finding, to sheet: inout Sheet) {
    var told: Set<[String]> = []
    for adjustment in rule.adjustments {
      let facts = facts(adjustment, rule, finding)
      if told.insert(facts).inserted { sheet.facts(facts, level: 2) }
    }
  }

  private func facts(_ adjustment: Adjustment, _ rule: Rule, _ finding: Finding) -> [String] {
    let path = adjustment.field.split(separator: ".")
    let layer = names.layer(adjustment.origin.layer)
    var field = words.adjusted(path.first ?? "")
    if path.first == "thresholds", path.count > 1,
      let limit = limit("\(rule.id).\(path[1])", finding)
    {
      field += words.say(" à\u{A0}\(limit)", " to\u{A0}\(limit)")
    }
    let what = field + words.say(" par \(layer)", " by \(layer)")
    return [adjustment.origin.because.map { words.about(what, names.text($0)) } ?? what]
  }

  /// The value in force, in the unit of what it was compared with.
  private func limit(_ id: String, _ finding: Finding) -> String? {
    let compared = finding.evidence.first { $0.bound?.threshold == id }
    let threshold = diagnosis.pack.thresholds.first { $0.id == id }
    guard let value = compared?.bound?.value ?? threshold?.inForce(on: diagnosis.asOf)?.value
    else { return nil }
    return names.figures.short(value, unit: compared?.unit ?? threshold?.unit ?? "")
  }
}

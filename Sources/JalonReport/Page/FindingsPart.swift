internal import JalonModel

/// The rules that are met, from the worst down.
struct FindingsPart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    let met = diagnosis.findings.filter { $0.outcome == .met }
    sheet.heading(words.say("Constats", "Findings"))
    if met.isEmpty {
      sheet.fact(words.say("Aucun constat.", "No findings."))
    }
    // Of equal severity in the order of the rules.
    let ordered = met.enumerated().sorted { a, b in
      let (first, second) = (a.element.rank, b.element.rank)
      return first == second ? a.offset < b.offset : first > second
    }
    for (index, finding) in ordered.map(\.element).enumerated() {
      if index > 0 { sheet.blank() }
      write(finding, to: &sheet)
    }
  }

  private func write(_ finding: Finding, to sheet: inout Sheet) {
    let rule = names.rule(finding.rule)
    sheet.entry(entry(finding))
    if let rule { sheet.facts(ground(of: rule), level: 2, .faint) }
    if let message = finding.message {
      let text = MessageText(diagnosis).text(message, in: words.language)
      if text != names.ruleLabel(finding.rule) { sheet.prose(text, level: 2) }
    }
    EvidencePart(diagnosis: diagnosis, names: names, verbosity: verbosity)
      .write(finding, to: &sheet)
    if let rule {
      AdjustmentsPart(diagnosis: diagnosis, names: names).write(rule, finding, to: &sheet)
    }
    for gap in Gap.all(of: [finding]) {
      let missing = MissingText(names: names)
      let what = missing.subject(gap) + (missing.reason(gap).map { " (\($0))" } ?? "")
      sheet.fact(words.about(words.say("Reste inconnu", "Still unknown"), what), level: 2)
    }
    SuggestionsPart(names: names).write(finding, to: &sheet)
    if let owner = rule?.owner {
      sheet.fact(
        words.about(words.say("Responsable", "Owner"), names.stakeholder(owner)), level: 2)
    }
  }

  private func entry(_ finding: Finding) -> Sheet.Entry {
    let severity = finding.severity
    return Sheet.Entry(
      word: severity.map(words.severity) ?? words.undecided,
      remark: finding.severityPossible.map(words.severity).map { word in
        words.say("peut-être \(word)", "possibly \(word)")
      },
      spoken: severity.map { words.part(.severity($0)) } ?? words.undecided,
      tone: .severity(severity ?? .moderate), name: names.ruleLabel(finding.rule))
  }

  private func ground(of rule: Rule) -> [String] {
    let characteristic = diagnosis.pack.characteristics.first { $0.id == rule.characteristic }
    var facts: [String] = []
    if let characteristic {
      let number = words.say("Caractéristique", "Characteristic") + "\u{A0}\(characteristic.order)"
      facts.append(words.about(number, names.text(characteristic.label)))
    }
    if let issue = diagnosis.pack.issues.first(where: { $0.id == rule.issue }) {
      facts.append(words.about(words.say("enjeu", "issue"), names.text(issue.label)))
    }
    if verbosity == .verbose {
      facts.append(
        words.about(
          words.say("fondement de la règle", "ground of the rule"), names.text(rule.source)))
    }
    return facts
  }
}

extension Finding {
  /// An undecided severity counts as moderate; one that could be worse comes first among equals.
  fileprivate var rank: Int {
    let order = Severity.allCases
    let severity = order.firstIndex(of: severity ?? .moderate) ?? 0
    let possible = severityPossible.flatMap { order.firstIndex(of: $0) }
    return severity * 10 + (possible.map { $0 + 1 } ?? 0)
  }
}

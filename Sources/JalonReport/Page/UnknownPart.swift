internal import JalonModel

/// What is unknown, by who holds it: how many rules wait for each thing.
struct UnknownPart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }
  private var missing: MissingText { MissingText(names: names) }

  func write(to sheet: inout Sheet) {
    let holdings = Holding.all(in: diagnosis)
    let unnamed = diagnosis.findings.filter { $0.outcome == .unknown && $0.missing.isEmpty }
    guard !holdings.isEmpty || !unnamed.isEmpty else { return }
    sheet.heading(words.say("Ce qui est inconnu", "What is unknown"))
    let width = holdings.flatMap(\.gaps).map { TextWidth.of(rules($0)) }.max() ?? 0
    for (index, holding) in holdings.enumerated() {
      if index > 0 { sheet.blank() }
      write(holding, width: width, to: &sheet)
    }
    if !holdings.isEmpty, !unnamed.isEmpty { sheet.blank() }
    for finding in unnamed {
      sheet.facts([
        names.ruleLabel(finding.rule),
        words.say("donnée manquante non précisée", "missing data not named"),
      ])
    }
  }

  private func write(_ holding: Holding, width: Int, to sheet: inout Sheet) {
    let cause = holding.cause
    let count = words.missing(holding.count, cause)
    sheet.fact("\(holder(holding)) (\(count))", .strong)
    for gap in holding.gaps {
      let (subject, reason) = (missing.subject(gap), missing.reason(gap))
      let waiting = words.count(
        gap.waiting, words.say("règle en attente", "rule waiting"),
        words.say("règles en attente", "rules waiting"))
      sheet.counted(
        Sheet.Counted(
          count: rules(gap), width: width,
          facts: [subject] + (cause == nil ? [reason].compactMap { $0 } : []),
          spoken: [subject, reason, waiting].compactMap { $0 }.joined(separator: ", "), level: 2))
      guard verbosity == .verbose else { continue }
      for part in missing.parts(gap) { sheet.fact(part, level: 4, .faint) }
      sheet.list(
        words.say("Règle en attente", "Rule waiting"),
        words.say("Règles en attente", "Rules waiting"), gap.rules.map(told), level: 4, .faint)
    }
  }

  private func holder(_ holding: Holding) -> String {
    if let holder = holding.holder { return names.stakeholder(holder) }
    let isDeclared = holding.gaps.allSatisfy { [.relations, .field].contains($0.data[0].kind) }
    return isDeclared
      ? words.say("À déclarer dans le dossier", "To be declared in the workspace")
      : words.say("Détenteur non précisé", "Holder not named")
  }

  private func rules(_ gap: Gap) -> String {
    words.count(gap.waiting, words.say("règle", "rule"), words.say("règles", "rules"))
  }

  private func told(_ rule: Gap.Waiting) -> String {
    let label = names.ruleLabel(rule.rule)
    guard let via = rule.via else { return label }
    let other = words.quoted(names.ruleLabel(via))
    return label + words.say(" (par la règle \(other))", " (through the rule \(other))")
  }
}

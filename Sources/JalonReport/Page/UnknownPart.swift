internal import JalonModel

/// What is unknown: each thing that is missing, who holds it, and the rules that wait for it.
struct UnknownPart {
  let diagnosis: Diagnosis
  let names: Names

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    let gaps = Gap.all(in: diagnosis)
    let unnamed = diagnosis.findings.filter { $0.outcome == .unknown && $0.missing.isEmpty }
    guard !gaps.isEmpty || !unnamed.isEmpty else { return }
    sheet.heading(words.say("Ce qui est inconnu", "What is unknown"))
    for (index, gap) in gaps.enumerated() {
      if index > 0 { sheet.blank() }
      write(gap, to: &sheet)
    }
    if !gaps.isEmpty, !unnamed.isEmpty { sheet.blank() }
    for finding in unnamed {
      sheet.facts([
        names.ruleLabel(finding.rule),
        words.say("donnée manquante non précisée", "missing data not named"),
      ])
    }
  }

  private func write(_ gap: Gap, to sheet: inout Sheet) {
    let missing = MissingText(names: names)
    sheet.facts([missing.subject(gap.datum), missing.cause(gap.datum)])
    if let holder = gap.datum.holder {
      sheet.fact(words.about(words.say("Détenteur", "Holder"), names.stakeholder(holder)), level: 2)
    }
    let waiting =
      gap.rules.count == 1
      ? words.say("Règle en attente", "Rule waiting")
      : words.say("Règles en attente", "Rules waiting")
    sheet.fact(words.about(waiting, gap.rules.map(told).joined(separator: "; ")), level: 2)
  }

  private func told(_ rule: Gap.Waiting) -> String {
    let label = names.ruleLabel(rule.rule)
    guard let via = rule.via else { return label }
    let other = words.quoted(names.ruleLabel(via))
    return label + words.say(" (par la règle \(other))", " (through the rule \(other))")
  }
}

/// A thing that is missing, with the rules that wait for it.
struct Gap {
  struct Waiting: Hashable {
    var rule: String
    var via: String?
  }

  /// Without the rule that brought it.
  var datum: MissingDatum
  var rules: [Waiting] = []

  /// The most awaited first, then in the order in which rules name them.
  ///
  /// What a met rule lacks is among them: it could change its severity. What is not applicable is
  /// nobody's to give.
  static func all(in diagnosis: Diagnosis) -> [Gap] {
    var gaps: [Gap] = []
    var places: [MissingDatum: Int] = [:]
    for finding in diagnosis.findings where [.unknown, .met].contains(finding.outcome) {
      for missing in finding.missing {
        var datum = missing
        datum.via = nil
        let place = places[datum] ?? gaps.endIndex
        if place == gaps.endIndex {
          places[datum] = place
          gaps.append(Gap(datum: datum))
        }
        let waiting = Waiting(rule: finding.rule, via: missing.via)
        if !gaps[place].rules.contains(waiting) { gaps[place].rules.append(waiting) }
      }
    }
    return gaps.enumerated().sorted { a, b in
      let (first, second) = (a.element.rules.count, b.element.rules.count)
      return first == second ? a.offset < b.offset : first > second
    }.map(\.element)
  }
}

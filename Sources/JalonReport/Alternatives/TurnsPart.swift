internal import JalonModel

/// Past which boundary of each reading alone the outcome would change.
struct TurnsPart {
  /// What comes to the outcome.
  enum Subject {
    case rule
    /// A condition of no rule.
    case condition
  }

  let names: Names
  var subject = Subject.rule

  /// Decimals of a boundary, which is shown as exactly as a person would write it.
  private static let decimals = 9

  private var words: Words { names.words }

  func write(_ explanation: Explanation, to sheet: inout Sheet) {
    guard explanation.finding.outcome.isDecided else { return }
    sheet.heading(heading(explanation.finding.outcome))
    let text = ReadingText(names: names, verbosity: .normal)
    func label(_ reading: EvidenceReading) -> String {
      words.about(text.label(reading), text.figure(reading) + text.circumstances(reading))
    }
    if explanation.turns.contains(where: { $0.boundary != nil }) {
      for turn in explanation.turns { sheet.facts([label(turn.reading), past(turn)]) }
    } else if !explanation.turns.isEmpty || explanation.untried.isEmpty {
      sheet.fact(noneAlone(explanation.untried.isEmpty ? .all : .some))
    }
    for reading in explanation.untried { sheet.facts([label(reading), untried(reading)]) }
  }

  /// Of which readings of an outcome something is said.
  private enum Tried { case all, some }

  private func noneAlone(_ tried: Tried) -> String {
    switch tried {
    case .all:
      words.say(
        "Aucune donnée, à elle seule, ne changerait le résultat.",
        "No single reading can change the outcome.")
    case .some:
      words.say(
        "Aucune des données essayées, à elle seule, ne changerait le résultat.",
        "No single one of the readings that were tried can change the outcome.")
    }
  }

  private func untried(_ reading: EvidenceReading) -> String {
    if case .stakeholders = reading.subject {
      return words.say(
        "d’autres relations pourraient aussi le changer",
        "other relations might change it too")
    }
    return words.say(
      "non essayé\u{A0}: la donnée d’un pair pourrait aussi le changer",
      "not tried: a peer’s reading might change it too")
  }

  private func heading(_ outcome: Outcome) -> String {
    switch (subject, outcome) {
    case (.rule, .met): words.say("Ce qui lèverait le constat", "What would clear the finding")
    case (.rule, _): words.say("Ce qui la ferait signaler", "What would get it flagged")
    case (.condition, _): words.say("Ce qui changerait le résultat", "What would change the result")
    }
  }

  private func past(_ turn: Explanation.Turn) -> String {
    guard let boundary = turn.boundary else {
      return words.say(
        "aucune valeur, à elle seule, ne changerait le résultat",
        "no value of it alone would change the outcome")
    }
    if turn.reading.unit == "yes_no" {
      let answer = boundary.side == .exactly ? boundary.value : boundary.side == .below ? 0 : 1
      return words.say("si c’était ", "if it were ")
        + words.quoted(names.figures.text(answer, unit: "yes_no", decimals: nil))
    }
    let value = names.figures.short(
      boundary.value, unit: turn.reading.unit, usual: Self.decimals)
    switch (boundary.side, boundary.isIncluded) {
    case (.above, true): return words.say("à partir de \(value)", "from \(value) up")
    case (.above, false): return words.say("au-dessus de \(value)", "above \(value)")
    case (.below, true): return words.say("à \(value) ou moins", "at \(value) or less")
    case (.below, false): return words.say("sous \(value)", "below \(value)")
    case (.either, _):
      return words.say("de part et d’autre de \(value)", "on either side of \(value)")
    case (.exactly, _): return words.say("à \(value) exactement", "at exactly \(value)")
    }
  }
}

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
    guard [.met, .clear].contains(explanation.finding.outcome) else { return }
    sheet.heading(heading(explanation.finding.outcome))
    let found = explanation.turns.filter { $0.boundary != nil }
    if found.isEmpty {
      sheet.fact(
        words.say(
          "Aucune donnée, à elle seule, ne changerait le résultat.",
          "No single reading can change the outcome."))
      return
    }
    let text = ReadingText(names: names, verbosity: .normal)
    for turn in explanation.turns {
      let reading = text.label(turn.reading)
      let figure = text.figure(turn.reading) + text.circumstances(turn.reading)
      sheet.facts([words.about(reading, figure), past(turn)])
    }
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
      let answer = boundary.side == .above ? 1.0 : 0
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
    }
  }
}

internal import JalonModel

/// A condition as a tree: what each part came to, on what, against which thresholds.
struct ConditionTree {
  /// Whether the truth of the whole is told with it.
  enum Whole {
    case told
    /// What stands above has told it.
    case known
  }

  let names: Names
  var whole = Whole.told

  private var words: Words { names.words }
  private var text: EvidenceText { EvidenceText(names: names, verbosity: .verbose) }

  func write(_ part: Explanation.Part, to sheet: inout Sheet) {
    write(part, of: nil, level: 1, to: &sheet)
  }

  private func write(
    _ part: Explanation.Part, of rule: Rule?, level: Int, to sheet: inout Sheet
  ) {
    let truth = words.truth(part.truth)
    let isKnown = whole == .known && level == 1
    guard let evidence = part.evidence else {
      let name = combination(part)
      sheet.fact(isKnown ? name : words.about(name, truth), level: level, .strong)
      for each in part.parts { write(each, of: rule, level: level + 1, to: &sheet) }
      return
    }
    let facts = text.facts(evidence, quantity: part.quantity, in: rule)
    let isSaid =
      isKnown || facts.contains { $0.contains(truth) }
      || ["fires", "known"].contains(part.condition)
    sheet.facts([facts.first ?? ""] + (isSaid ? [] : [truth]) + facts.dropFirst(), level: level)
    if part.parts.isEmpty {
      for line in text.details(evidence, quantity: part.quantity, in: rule) {
        sheet.facts(line.facts, level: level + 1 + line.depth)
      }
    }
    for limit in part.thresholds { sheet.facts(told(limit), level: level + 1) }
    let other = part.rule.flatMap(names.rule)
    for each in part.parts { write(each, of: other, level: level + 1, to: &sheet) }
  }

  private func combination(_ part: Explanation.Part) -> String {
    switch part.condition {
    case "all": words.say("Toutes ces conditions", "All of these")
    case "any": words.say("L’une de ces conditions", "Any of these")
    case "none": words.say("Aucune de ces conditions", "None of these")
    default:
      words.say(
        "Au moins \(words.number(part.needed ?? 1)) de ces conditions",
        "At least \(words.number(part.needed ?? 1)) of these")
    }
  }

  /// A threshold as facts: its value, and where that comes from.
  func told(_ limit: Explanation.Limit) -> [String] {
    let value =
      limit.value.map { names.figures.short($0, unit: limit.unit) }
      ?? words.say("pas en vigueur", "not in force")
    let head = words.about(words.say("Seuil ", "Threshold ") + limit.threshold, value)
    let since = limit.from.map { from in
      let day = DateFormat(words.language).text(from)
      return words.say("en vigueur depuis le \(day)", "in force since \(day)")
    }
    let because = limit.origin.because.map {
      words.about(words.say("ajusté", "adjusted"), names.text($0))
    }
    return [
      head, since, limit.source.map { words.about(words.say("source", "source"), names.text($0)) },
      words.line(limit.origin.line, of: limit.origin.file), names.layer(limit.origin.layer),
      because,
    ].compactMap { $0 }
  }
}

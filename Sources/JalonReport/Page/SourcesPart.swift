internal import JalonModel

/// Where figures and thresholds come from, each told once.
struct SourcesPart {
  let names: Names

  private var words: Words { names.words }

  func write(_ told: [Evidence], to sheet: inout Sheet) {
    var lines: [[String]] = []
    for source in told.flatMap(\.readings).compactMap(\.source) {
      lines.append([words.about("Source", source)])
    }
    for evidence in told {
      if let bound = evidence.bound, bound.threshold != nil {
        lines.append(facts(bound, unit: evidence.unit))
      }
    }
    var seen: Set<[String]> = []
    for line in lines where seen.insert(line).inserted {
      sheet.facts(line, level: 2, .faint)
    }
  }

  private func facts(_ bound: Evidence.Bound, unit: String) -> [String] {
    let value = bound.value.map { names.figures.short($0, unit: unit) } ?? ""
    let threshold =
      value.isEmpty
      ? words.say("du seuil", "of the threshold")
      : words.say("du seuil de\u{A0}\(value)", "of the threshold of\u{A0}\(value)")
    var facts: [String] = []
    if let source = bound.source {
      facts.append(
        words.about(words.say("Source \(threshold)", "Source \(threshold)"), names.text(source)))
    }
    if let from = bound.from {
      let day = DateFormat(words.language).text(from).replacing(" ", with: "\u{A0}")
      let since = words.say("en vigueur depuis le \(day)", "in force since \(day)")
      facts.append(facts.isEmpty ? words.say("Seuil ", "Threshold ") + since : since)
    }
    return facts
  }
}

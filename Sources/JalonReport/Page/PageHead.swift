internal import JalonModel

/// Which place, as of when, by which packs, and how each characteristic stands.
struct PageHead {
  let diagnosis: Diagnosis
  let names: Names

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    sheet.title(title)
    let day = DateFormat(words.language).text(diagnosis.asOf)
    sheet.fact(
      words.say("Diagnostic en date du \(day)", "Diagnosis as of \(day)"), level: 0)
    for pack in names.packs {
      sheet.fact(words.about(words.say("Trousse", "Pack"), pack), level: 0)
    }
    sheet.blank()
    sheet.facts([summary], level: 0)
    CharacteristicsPart(diagnosis: diagnosis, names: names).write(to: &sheet)
  }

  private var title: String {
    let place = diagnosis.place
    var about = [place.designation ?? words.kind(place.kind)]
    if let region = place.within[.region], let name = diagnosis.placeNames[region] {
      about.append(name)
    }
    return "\(place.name) (\(about.joined(separator: ", ")))"
  }

  private var summary: String {
    let counts = diagnosis.summary
    let order: [Outcome] = [.met, .unknown, .failed, .clear, .notApplicable, .disabled]
    let parts = order.compactMap { outcome in
      counts[outcome].map { words.outcome(outcome, of: $0) }
    }
    let rules = words.count(
      diagnosis.findings.count, words.say("règle", "rule"), words.say("règles", "rules"))
    guard !parts.isEmpty else { return rules }
    // A line ends between two outcomes, not inside one.
    let list = parts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    return words.about(rules, list)
  }
}

internal import JalonModel

/// A reading as facts: what was read, what it gave, and how far it can be relied on.
struct ReadingText {
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  /// The label, the figure with its period and place, then what is to be known of it.
  func facts(
    _ reading: EvidenceReading, named name: String? = nil, decimals: ShownDecimals? = nil
  ) -> [String] {
    let figure = figure(reading, decimals)
    return [words.about(name ?? label(reading), figure + circumstances(reading))] + remarks(reading)
  }

  /// The number with its unit, or why there is none.
  func figure(_ reading: EvidenceReading, _ decimals: ShownDecimals? = nil) -> String {
    switch reading.reading {
    case .measured(let value, _):
      let usual =
        reading.computed
        ? FigureText.computedDecimals(in: reading.unit) : FigureText.usualDecimals
      let decimals = decimals ?? ShownDecimals(declared: reading.decimals, usual: usual)
      return names.figures.text(
        value, unit: reading.unit, decimals: decimals.declared, least: decimals.least,
        usual: decimals.usual)
    case .missing(let reason): return words.reason(reason)
    }
  }

  func label(_ reading: EvidenceReading) -> String {
    switch reading.subject {
    case .indicator(let id): return names.indicatorLabel(id, group: reading.group)
    case .stakeholders:
      return words.say("Parties prenantes en relation", "Stakeholders with a relation")
    case .survey(let survey, let question, let aggregate):
      return [
        names.question(question, of: survey), names.group(reading.group, answering: survey),
        words.aggregate(aggregate),
      ].compactMap { $0 }.joined(separator: ", ")
    case .peers(let id, let statistic, count: _):
      return names.indicatorLabel(id, group: reading.group) + ", " + words.statistic(statistic)
    }
  }

  /// When, and where if it is not the place diagnosed.
  func circumstances(_ reading: EvidenceReading, with others: [String] = []) -> String {
    var parts = reading.period.map { [DateFormat(words.language).text($0)] } ?? []
    if !names.isHere(reading.place) { parts.append(names.place(reading.place)) }
    if case .peers(_, _, let count) = reading.subject {
      parts.append(words.count(count, words.say("pair", "peer"), words.say("pairs", "peers")))
    }
    parts += others
    return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
  }

  /// Who was counted, and how far it can be relied on.
  func remarks(_ reading: EvidenceReading) -> [String] {
    var remarks: [String] = []
    if case .stakeholders(let ids) = reading.subject, !ids.isEmpty {
      remarks.append(words.list(ids.map(names.stakeholder)))
    }
    return remarks + cautions(reading)
  }

  /// How far it can be relied on, where that is less than its source.
  func cautions(_ reading: EvidenceReading) -> [String] {
    var remarks: [String] = []
    if case .measured(_, .caution) = reading.reading { remarks.append(words.reliability(.caution)) }
    if reading.carried {
      remarks.append(
        words.say("reprise, la plus récente manque", "carried over, a newer one is missing"))
    }
    return remarks
  }

  /// When it was published and where it is written, for who asks.
  func provenance(_ reading: EvidenceReading) -> [String] {
    guard verbosity == .verbose else { return [] }
    var remarks: [String] = []
    if reading.computed { remarks.append(words.say("valeur calculée", "computed")) }
    if let day = reading.published {
      let day = DateFormat(words.language).text(day)
      remarks.append(words.say("publiée le \(day)", "published \(day)"))
    }
    if let row = reading.row { remarks.append(place(of: row)) }
    if let row = reading.replaced {
      remarks.append(words.say("remplace \(place(of: row))", "replaces \(place(of: row))"))
    }
    return remarks
  }

  private func place(of row: EvidenceReading.Row) -> String {
    // What somebody supposes stands in no line.
    if row.line == 0 { return words.say("valeur supposée", "supposed value") }
    return "\(row.file), " + words.say("ligne", "line") + "\u{A0}\(row.line)"
  }
}

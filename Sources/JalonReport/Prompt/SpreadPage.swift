public import JalonModel

/// What a condition, a rule or a quantity comes to over many places, as a page to read.
public struct SpreadPage {
  private let spread: Spread
  private let options: PageOptions
  private let names: Names

  private var words: Words { names.words }

  /// The page of a spread for a reader.
  public init(_ spread: Spread, _ options: PageOptions) {
    self.spread = spread
    self.options = options
    names = Names(Catalogue(pack: spread.pack), options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(spread.rule.map(names.ruleLabel) ?? spread.asked)
    let day = DateFormat(words.language).text(spread.asOf)
    sheet.facts([words.places(spread.places), day], level: 0)
    if let outcomes = spread.outcomes {
      write(outcomes, to: &sheet)
      writeSeverities(among: outcomes[.met] ?? 0, to: &sheet)
      writeMet(among: outcomes[.met] ?? 0, to: &sheet)
    }
    if let figures = spread.figures {
      SpreadFigures(figures: figures, names: names, options: options).write(to: &sheet)
    }
    return SheetText.text(sheet, options)
  }

  private func write(_ outcomes: [Outcome: Int], to sheet: inout Sheet) {
    sheet.heading(words.say("Résultats", "Outcomes"))
    let always: Set<Outcome> = [.met, .clear, .unknown]
    let rows = Outcome.allCases.filter { always.contains($0) || (outcomes[$0] ?? 0) > 0 }
    write(
      rows.map { outcome in
        BarTable.Row(
          name: words.outcome(outcome, of: spread.rule).capital, count: outcomes[outcome] ?? 0,
          tone: outcome == .failed ? .failure : .normal)
      }, to: &sheet)
  }

  private func writeSeverities(among met: Int, to sheet: inout Sheet) {
    guard !spread.severities.isEmpty, met > 0 else { return }
    sheet.heading(words.say("Gravité", "Severity"))
    var rows = Severity.allCases.reversed().compactMap { severity in
      spread.severities[severity].map { count in
        BarTable.Row(
          name: words.severity(severity).capital, count: count, tone: .severity(severity))
      }
    }
    // What each severity has may be any number.
    let decided = spread.severities.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    if (0..<met).contains(decided) {
      rows.append(
        BarTable.Row(name: words.say("Inconnue", "Unknown"), count: met - decided))
    }
    write(rows, to: &sheet)
  }

  private func write(_ rows: [BarTable.Row], to sheet: inout Sheet) {
    if let lines = BarTable(rows: rows, options: options).lines {
      for line in lines { sheet.line(line) }
    } else {
      for row in rows { sheet.fact(words.about(row.name, words.places(row.count))) }
    }
  }

  private func writeMet(among met: Int, to sheet: inout Sheet) {
    guard !spread.met.isEmpty else { return }
    sheet.heading(
      spread.rule == nil
        ? words.say("Où elle est remplie", "Where it is met")
        : words.say("Où elle est signalée", "Where it is flagged"))
    var list = spread.met.map { place in
      // Two places of one name are told apart by their ids.
      let isAlone = spread.met.count { $0.name == place.name } == 1
      return isAlone ? place.name : "\(place.name) (\(place.place))"
    }
    if met > list.count { list.append(words.others(met - list.count)) }
    if options.style == .plain {
      for place in list { sheet.fact(place) }
    } else {
      sheet.prose(list.joined(separator: ", "), level: 1)
    }
  }
}

internal import JalonModel

/// Writes the tables of a territory.
struct TerritoryText {
  let table: TerritoryTable
  let options: PageOptions

  private var words: Words { options.words }

  var text: String {
    var sheet = Sheet()
    sheet.title(title)
    for layer in table.layers {
      let pack = words.pack(layer, title: layer.title?.shown(in: words.language))
      sheet.fact(words.about(words.say("Trousse", "Pack"), pack), level: 0)
    }
    write(placeColumns, placeRows, under: words.say("Collectivités", "Places"), to: &sheet)
    write(ruleColumns, ruleRows, under: words.say("Règles", "Rules"), to: &sheet)
    return SheetText.text(sheet, options)
  }

  private var title: String {
    let count = words.count(
      table.places.count, words.say("collectivité", "place"), words.say("collectivités", "places"))
    let diagnosis = words.say("Diagnostic de \(count)", "Diagnosis of \(count)")
    guard let day = table.asOf.map(DateFormat(words.language).text) else { return diagnosis }
    return diagnosis + words.say(" en date du \(day)", " as of \(day)")
  }

  private func write(
    _ columns: [CountColumn], _ rows: [CountRow], under heading: String, to sheet: inout Sheet
  ) {
    sheet.heading(heading)
    guard options.style != .plain,
      let lines = CountTable(columns: columns, rows: rows, words: words).lines(
        width: options.columns - 2)
    else {
      for row in rows {
        let counts = zip(columns, row.counts).map { $0.spoken($1) }
        sheet.fact(words.about(row.name, counts.joined(separator: ", ")))
      }
      return
    }
    for line in lines { sheet.line(line) }
  }
}

extension TerritoryText {
  /// Severities always; what is rare only where it is.
  private var placeColumns: [CountColumn] {
    var columns = Severity.allCases.reversed().map { severity in
      CountColumn(header: words.severity(severity).capital) {
        words.severity(severity, of: $0)
      }
    }
    if hasUndecided {
      columns.append(
        CountColumn(header: words.say("Indécise", "Undecided")) {
          words.count(
            $0, words.say("de gravité inconnue", "of unknown severity"),
            words.say("de gravité inconnue", "of unknown severity"))
        })
    }
    columns.append(outcomeColumn(.unknown))
    if hasFailed { columns.append(failedColumn) }
    return columns
  }

  private var hasUndecided: Bool { table.places.contains { $0.undecided > 0 } }
  private var hasFailed: Bool { table.places.contains { $0.failed > 0 } }

  private var placeRows: [CountRow] {
    let names = table.places.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    return table.places.map { place in
      var counts = Severity.allCases.reversed().map { place.met[$0] ?? 0 }
      if hasUndecided { counts.append(place.undecided) }
      counts.append(place.unknown)
      if hasFailed { counts.append(place.failed) }
      // Two places of one name are told apart by their designation.
      let designation = (names[place.name] ?? 0) > 1 ? place.designation : nil
      return CountRow(
        name: designation.map { "\(place.name) (\($0))" } ?? place.name, counts: counts)
    }
  }

  private func outcomeColumn(_ outcome: Outcome) -> CountColumn {
    CountColumn(header: words.outcome(outcome).capital) { words.outcome(outcome, of: $0) }
  }

  private var ruleOutcomes: [Outcome] {
    let failed = table.rules.contains { ($0.outcomes[.failed] ?? 0) > 0 }
    return [.met, .clear, .unknown] + (failed ? [.failed] : [])
  }

  private var ruleColumns: [CountColumn] {
    ruleOutcomes.map { $0 == .failed ? failedColumn : outcomeColumn($0) }
  }

  private var failedColumn: CountColumn {
    CountColumn(header: words.say("Échec", "Failed")) { words.outcome(.failed, of: $0) }
  }

  private var ruleRows: [CountRow] {
    table.rules.map { rule in
      let label = rule.label.shown(in: words.language)
      // A rule that counts nowhere says why.
      let only = rule.outcomes.count == 1 ? rule.outcomes.keys.first : nil
      let idle = only.flatMap { [.disabled, .notApplicable].contains($0) ? $0 : nil }
      return CountRow(
        name: idle.map { "\(label) (\(words.outcome($0)))" } ?? label,
        counts: ruleOutcomes.map { rule.outcomes[$0] ?? 0 })
    }
  }
}

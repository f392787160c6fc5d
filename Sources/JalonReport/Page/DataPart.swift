internal import JalonModel

/// What was read, and for who asks, the measures that nothing serves.
struct DataPart {
  let diagnosis: Diagnosis
  let names: Names
  let verbosity: PageOptions.Verbosity

  private var words: Words { names.words }

  func write(to sheet: inout Sheet) {
    if verbosity == .verbose, !diagnosis.measuresUnanswered.isEmpty {
      sheet.heading(words.say("Mesures sans réponse", "Measures unanswered"))
      for measure in diagnosis.measuresUnanswered { sheet.fact(names.measure(measure)) }
    }
    writeFigures(to: &sheet)
    let data = diagnosis.data
    var facts = [
      words.count(
        data.rows, words.say("ligne lue", "row read"), words.say("lignes lues", "rows read"))
    ]
    if data.leftOut > 0 {
      facts.append(
        words.count(
          data.leftOut, words.say("ligne laissée de côté", "row left out"),
          words.say("lignes laissées de côté", "rows left out")))
    }
    if data.setAside > 0 {
      facts.append(
        words.count(
          data.setAside, words.say("ligne fautive écartée", "bad row set aside"),
          words.say("lignes fautives écartées", "bad rows set aside")))
    }
    sheet.fact(facts.joined(separator: ", "))
    for file in data.skipped {
      sheet.fact(
        words.about(words.say("Fichier facultatif non fourni", "Optional file not given"), file))
    }
  }

  /// How many indicators have a figure, in all and by characteristic.
  private func writeFigures(to sheet: inout Sheet) {
    let heading = words.say("Données", "Data")
    let figures = diagnosis.figures
    guard figures.of > 0 else { return sheet.heading(heading) }
    let rows = diagnosis.pack.characteristics.sorted { $0.order < $1.order }.compactMap {
      characteristic in
      diagnosis.figuresByCharacteristic[characteristic.id].map { coverage in
        let share = share(coverage)
        return StateTable.Row(
          number: characteristic.order, name: names.text(characteristic.label), cells: [share],
          spoken: words.count(
            coverage.known, words.say("indicateur a un chiffre", "indicator has a figure"),
            words.say("indicateurs ont un chiffre", "indicators have a figure"))
            + words.say(" sur \(words.number(coverage.of))", " of \(words.number(coverage.of))"))
      }
    }
    if rows.isEmpty {
      sheet.heading(heading)
    } else {
      let column = words.say("Indicateurs chiffrés", "Indicators with a figure")
      sheet.table(StateTable(heading: heading, columns: [column], rows: rows))
    }
    let place = diagnosis.place.name
    sheet.fact(
      words.say(
        "Indicateurs qui ont un chiffre à jour pour \(place)\u{A0}: \(share(figures))",
        "Indicators with a current figure for \(place): \(share(figures))"))
  }

  private func share(_ coverage: Diagnosis.Coverage) -> String {
    let (known, all) = (words.number(coverage.known), words.number(coverage.of))
    return words.say("\(known) sur \(all)", "\(known) of \(all)")
  }
}

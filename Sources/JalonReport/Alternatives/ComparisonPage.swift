public import JalonModel

/// What differs between two sets of rules, as a page to read.
public struct ComparisonPage {
  private let comparison: Comparison
  private let options: PageOptions
  private let before: Names
  private let after: Names

  private var words: Words { after.words }

  /// The page of a comparison, for a reader.
  public init(_ comparison: Comparison, _ options: PageOptions) {
    self.comparison = comparison
    self.options = options
    before = Names(comparison.before, options.language)
    after = Names(comparison.after, options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(words.say("Comparaison de deux jeux de règles", "Two sets of rules compared"))
    sheet.fact(
      words.about(words.say("Avant", "Before"), before.packs.joined(separator: "; ")), level: 0)
    sheet.fact(
      words.about(words.say("Après", "After"), after.packs.joined(separator: "; ")), level: 0)
    let day = DateFormat(words.language).text(comparison.asOf)
    let count = places(comparison.places)
    sheet.fact(
      words.say("Sur \(count), en date du \(day)", "At \(count), as of \(day)"), level: 0)
    let differences = comparison.differences
    if differences.isEmpty {
      sheet.blank()
      sheet.fact(words.say("Rien ne diffère.", "Nothing differs."))
    }
    write(
      differences.filter { $0.before != nil && $0.after != nil },
      under: words.say("Règles qui diffèrent", "Rules that differ"), to: &sheet)
    write(
      differences.filter { $0.before == nil },
      under: words.say("Règles nouvelles", "New rules"), to: &sheet)
    write(
      differences.filter { $0.after == nil },
      under: words.say("Règles retirées", "Rules taken away"), to: &sheet)
    return SheetText.text(sheet, options)
  }

  private func write(
    _ differences: [Comparison.Difference], under heading: String, to sheet: inout Sheet
  ) {
    guard !differences.isEmpty else { return }
    sheet.heading(heading)
    for (index, difference) in differences.enumerated() {
      if index > 0 { sheet.blank() }
      let label = difference.after == nil ? before : after
      sheet.fact("\(label.ruleLabel(difference.rule)) (\(difference.rule))", .strong)
      if difference.before != nil, difference.after != nil {
        writeFields(difference, to: &sheet)
        writeExample(difference, to: &sheet)
      }
      writeMoves(difference, to: &sheet)
    }
  }

  private func writeFields(_ difference: Comparison.Difference, to sheet: inout Sheet) {
    for field in difference.fields {
      let was = difference.before.flatMap { ComparisonFields(names: before).text(field, of: $0) }
      let now = difference.after.flatMap { ComparisonFields(names: after).text(field, of: $0) }
      guard was != now else {
        sheet.fact(
          words.about(
            words.field(field, of: difference.rule),
            words.say("écrit autrement", "written otherwise")), level: 2)
        continue
      }
      let nothing = words.say("rien", "nothing")
      sheet.fact(words.field(field, of: difference.rule), level: 2)
      sheet.fact(words.about(words.say("avant", "before"), was ?? nothing), level: 3)
      sheet.fact(words.about(words.say("après", "after"), now ?? nothing), level: 3)
    }
    if difference.fields.isEmpty {
      sheet.fact(
        words.say(
          "Écrite de même; ce sur quoi elle s’appuie diffère.",
          "Written alike; what it rests on differs."),
        level: 2)
    }
  }

  private func writeExample(_ difference: Comparison.Difference, to sheet: inout Sheet) {
    guard let example = difference.example else {
      let isActive = [difference.before, difference.after].allSatisfy { $0?.disabledBecause == nil }
      if isActive, !difference.changes.isEmpty {
        sheet.fact(
          words.say(
            "Aucun petit exemple n’a été trouvé en essayant.",
            "No small example was found by trying."),
          level: 2)
      }
      return
    }
    let figures = example.figures.map { figure in
      let row = figure.row
      var when = [DateFormat(words.language).text(row.period)]
      if row.place != example.place.id { when.append(after.place(row.place)) }
      let value = after.figures.text(
        .measured(figure.value, .normal), unit: row.unit, decimals: nil)
      return words.about("\(after.label(of: row)) (\(when.joined(separator: ", ")))", value)
    }
    let given =
      figures.isEmpty
      ? words.say("sans aucune donnée", "without a figure") : figures.joined(separator: "; ")
    sheet.facts(
      [
        words.about(words.say("Exemple", "Example"), given),
        words.becomes(words.state(example.before), words.state(example.after)),
      ], level: 2)
  }

  /// How many places are still named one by one.
  private static let named = 12

  private func writeMoves(_ difference: Comparison.Difference, to sheet: inout Sheet) {
    if difference.changes.isEmpty {
      sheet.fact(
        words.say("Aucune collectivité ne change.", "No place changes."), level: 2)
    }
    for move in difference.moves {
      let isAll = options.verbosity == .verbose || move.places.count <= Self.named
      let names = isAll ? " (\(move.places.map(\.name).joined(separator: ", ")))" : ""
      sheet.fact(
        words.about(
          words.becomes(words.state(move.before), words.state(move.after)).capital,
          places(move.places.count) + names),
        level: 2)
    }
  }

  private func places(_ count: Int) -> String {
    words.count(
      count, words.say("collectivité", "place"), words.say("collectivités", "places"))
  }
}

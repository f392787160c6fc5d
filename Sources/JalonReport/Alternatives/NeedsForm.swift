public import JalonModel

/// What the rules of a place wait for, as a form to fill in: a data file in the plain format, with
/// an empty cell for each figure. It loads as it is: each row is published on the date, so that it
/// counts after what was said before.
public struct NeedsForm {
  private let needs: Needs
  private let names: Names

  /// The form of what is needed, in a reader's language.
  public init(_ needs: Needs, _ language: Language) {
    self.needs = needs
    names = Names(needs.diagnosis, language)
  }

  /// The form, each line ended by a line feed; a row that several things need stands once.
  public var text: String {
    let words = names.words
    let header = words.say(
      "collectivite,indicateur,periode,groupe,valeur,statut,source,publication,note",
      "collectivity,indicator,period,group,value,status,source,published,note")
    var seen: Set<Needs.Row> = []
    let rows = needs.list.filter { $0.obstacle == nil }.flatMap(\.rows).filter {
      seen.insert($0).inserted
    }
    return ([header] + rows.map(line)).map { $0 + "\n" }.joined()
  }

  private func line(_ row: Needs.Row) -> String {
    let cells = [
      row.place, row.indicator, row.period.description, row.group, "", "", "",
      needs.diagnosis.asOf.description, note(row),
    ]
    return cells.map(\.quotedForCSV).joined(separator: ",")
  }

  /// What the row asks for, in words, with its unit.
  private func note(_ row: Needs.Row) -> String {
    let label = names.label(of: row)
    let unit = names.unit(row.unit)
    return label + (unit.isEmpty ? "" : " (\(unit))")
  }
}

extension String {
  /// The text as a cell of a comma-separated file (RFC 4180), on one line, which no spreadsheet
  /// takes for a formula.
  fileprivate var quotedForCSV: String {
    let text = SpreadsheetText.guarded(safe)
    guard text.contains(where: { $0 == "," || $0 == ";" || $0 == "\"" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

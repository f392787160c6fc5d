import JalonModel

/// A file of actions that is being read.
struct PlanTable {
  /// What a column holds.
  enum Column: String, CaseIterable {
    case id, place, trigger, status, title, lead, due, solution, measure, by, on, because

    var french: String {
      switch self {
      case .id: "id"
      case .place: "lieu"
      case .trigger: "declencheur"
      case .status: "statut"
      case .title: "titre"
      case .lead: "porteur"
      case .due: "echeance"
      case .solution: "solution"
      case .measure: "mesure"
      case .by: "par"
      case .on: "le"
      case .because: "parce_que"
      }
    }
  }

  private var reader: CSVReader
  private let file: String
  private var columns: [Column: Int] = [:]
  private var problems: [Problem] = []

  /// Reads the header. Throws what is wrong with it.
  init(_ bytes: [UInt8], named file: String) throws(Problems) {
    self.file = file
    do {
      reader = try CSVReader(try DecodedText(bytes))
    } catch let unreadable as UnreadableText {
      throw Problems([
        unreadable.explained.at(
          file: file, line: unreadable.place.line, column: unreadable.place.column)
      ])
    } catch let problem as CSVProblem {
      throw Problems([
        problem.explained.at(file: file, line: problem.place.line, column: problem.place.column)
      ])
    } catch {
      throw Problems([FileFault.unreadable.problem(named: file).at(file: file)])
    }
    for (index, name) in reader.header.names.enumerated() {
      let plain = Self.plain(name)
      let column = Column.allCases.first { $0.rawValue == plain || $0.french == plain }
      let place = reader.text.place(of: reader.headerCells[index])
      guard let column else {
        let known = Column.allCases.flatMap { [$0.rawValue, $0.french] }
        problems.append(
          Problem.unknown(("colonne", "column"), name, kind: "unknown_column", known: known)
            .at(file: file, line: place.line, column: place.column))
        continue
      }
      columns[column] = index
    }
    let hasID = columns[.id] != nil
    let needed: [Column] = [.status, .title] + (hasID ? [] : [.place, .trigger])
    for column in needed where columns[column] == nil {
      problems.append(Self.missing(column).at(file: file, line: reader.header.line, column: 1))
    }
    if !problems.isEmpty { throw Problems(problems) }
  }

  /// The rows. Throws all that is wrong with them.
  mutating func rows() throws(Problems) -> [PlanRow] {
    var rows: [PlanRow] = []
    reading: while true {
      switch reader.next() {
      case .end: break reading
      case .bad(let problem):
        problems.append(
          problem.explained.at(file: file, line: problem.place.line, column: problem.place.column))
      case .record: if let row = row() { rows.append(row) }
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    return rows
  }

  private mutating func row() -> PlanRow? {
    let written = text(.id)
    let id = written.flatMap(PlanAction.ID.init)
    if let written, id == nil { bad(.id, written, Self.idForm) }
    let status = value(.status, Self.statusForm) { word in
      Lexicon.english(of: word, in: .actionState).flatMap(PlanAction.Status.init)
    }
    let due = value(.due, Self.dayForm) { Day($0) }
    let on = value(.on, Self.dayForm) { Day($0) }
    let place = text(.place) ?? id?.place
    let trigger = text(.trigger) ?? id?.trigger
    for (column, text) in [(Column.place, place), (.trigger, trigger), (.title, text(.title))]
    where text == nil { bad(column, "", Self.filled) }
    if text(.status) == nil { bad(.status, "", Self.statusForm) }
    guard let status, let place, let trigger, let title = text(.title) else { return nil }
    return PlanRow(
      id: id, place: place, trigger: trigger, status: status, title: title, lead: text(.lead),
      due: due, solution: text(.solution), measure: text(.measure), by: text(.by), on: on,
      because: text(.because), file: file, line: reader.line)
  }

  /// A cell's text; nil where it is empty or there is no such column.
  private func text(_ column: Column) -> String? {
    guard let index = columns[column], reader.cells.indices.contains(index) else { return nil }
    let text = SpreadsheetText.plain(reader.text.string(of: reader.cells[index]))
    return text.isEmpty ? nil : text
  }

  private mutating func value<Value>(
    _ column: Column, _ form: Text, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = read(text) { return value }
    bad(column, text, form)
    return nil
  }

  private mutating func bad(_ column: Column, _ text: String, _ remedy: Text) {
    let cell = columns[column].flatMap { index in
      reader.cells.indices.contains(index) ? reader.text.place(of: reader.cells[index]) : nil
    }
    problems.append(
      Problem(
        "bad_cell",
        .both(
          fr:
            "Colonne «\u{A0}\(column.french)\u{A0}»\u{A0}: «\u{A0}\(text)\u{A0}» ne convient pas.",
          en: "Column `\(column.rawValue)`: `\(text)` does not suit."),
        remedy: remedy
      ).at(file: file, line: cell?.line ?? reader.line, column: cell?.column ?? 1))
  }

  /// Without regard to case and accents, blanks as in ids.
  private static func plain(_ word: String) -> String {
    let folded = word.lowercased().map { letter -> Character in
      switch letter {
      case "é", "è", "ê": "e"
      case " ", "-": "_"
      default: letter
      }
    }
    return String(folded)
  }

  private static func missing(_ column: Column) -> Problem {
    Problem(
      "missing_column",
      .both(
        fr: "La colonne «\u{A0}\(column.french)\u{A0}» manque.",
        en: "The column `\(column.rawValue)` is missing."),
      remedy: .both(
        fr: "«\u{A0}jalon plan export\u{A0}» donne la forme attendue.",
        en: "`jalon plan export` gives the form that is expected."))
  }

  private static let idForm = Text.both(
    fr: "Écrivez LIEU/DÉCLENCHEUR/N.", en: "Write PLACE/TRIGGER/N.")
  private static let dayForm = Text.both(
    fr: "Un jour du calendrier\u{A0}: 2026-11-21.", en: "A day of the calendar: 2026-11-21.")
  private static let filled = Text.both(fr: "Remplissez cette case.", en: "Fill in this cell.")
  private static let statusForm = Text.both(
    fr: "Un statut\u{A0}: "
      + PlanAction.Status.allCases.map(\.french).joined(separator: ", ") + ".",
    en: "A status: " + PlanAction.Status.allCases.map(\.rawValue).joined(separator: ", ") + ".")
}

extension PlanAction.Status {
  /// The word of the lexicon.
  fileprivate var french: String {
    Lexicon.french(of: rawValue, in: .actionState) ?? rawValue
  }
}

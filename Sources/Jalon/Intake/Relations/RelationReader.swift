import JalonLua
import JalonModel

/// Reads the rows of a file of relations.
struct RelationReader {
  private let table: DataTable
  private let columns: TableColumns
  private let places: PlaceCells
  private let stakeholders: [String]
  private let known: Set<String>

  init(_ table: DataTable, _ pack: RulePack, _ places: Places) throws(Problems) {
    self.table = table
    columns = try TableColumns(of: table, words: .relationHeader)
    self.places = PlaceCells(places, of: table)
    stakeholders = pack.stakeholders.map(\.id)
    known = Set(stakeholders)
    let missing = columns.missing([.place, .stakeholder, .relation], of: table)
    guard missing.isEmpty else { throw Problems(missing) }
  }

  /// Reads all rows.
  func read(into rows: inout RelationRows) -> TableOutcome {
    var outcome = TableOutcome(of: table)
    var reader = table.reader
    while true {
      switch reader.next() {
      case .end: return outcome
      case .bad(let problem): outcome.reject([table.place(problem)])
      case .record: read(TableRow(table, columns, reader.cells), into: &rows, &outcome)
      }
    }
  }

  private func read(
    _ row: TableRow, into rows: inout RelationRows, _ outcome: inout TableOutcome
  ) {
    guard row.isKept else {
      outcome.leftOut += 1
      return
    }
    var problems: [Problem] = []
    var place: Int?
    let names = row.parts(.place)
    switch places.meaning(names.first, names.second) {
    case .ordinal(let ordinal): place = ordinal
    case .bad(let fault): problems.append(row.problem(fault, .place))
    case .leftOut, .nothing:
      outcome.leftOut += 1
      return
    case .listed(let fault):
      outcome.leftOut += 1
      outcome.notices.append(row.problem(fault, .place))
      return
    }
    // A form that nobody has filled in yet says nothing.
    let word = row.text(.relation)
    if word.isEmpty {
      outcome.leftOut += 1
      return
    }
    let stakeholder = row.text(.stakeholder)
    if !known.contains(stakeholder) {
      let nearest = NearestName.of(stakeholder, among: stakeholders)
      problems.append(row.problem(.unknownStakeholder(stakeholder, nearest: nearest), .stakeholder))
    }
    let relation = Lexicon.english(of: FoldedName.word(word), in: .relation).flatMap(Relation.init)
    if relation == nil {
      let words = Lexicon.words(in: .relation).map(\.french)
      problems.append(row.problem(.unknownWord(word, known: words), .relation))
    }
    guard problems.isEmpty, let place, let relation else {
      outcome.reject(problems)
      return
    }
    rows.add(relation, place: place, stakeholder: stakeholder, layer: table.source.layer)
    outcome.loaded += 1
  }
}

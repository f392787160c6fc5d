internal import JalonLua
internal import JalonModel

/// What a row says but the answer itself: the question, and whose answer it is.
struct AnswerSubject: Hashable {
  /// The answers that one question of one survey has in one place and period.
  struct Cell: Hashable {
    /// Ordinals.
    var survey: Int
    var question: Int
    var place: Int
    var period: Period
  }

  var cell: Cell
  /// The group's node in the survey's audience.
  var node: Int
}

/// Reads the subjects of a file's rows, translating cells as its declaration says.
struct AnswerRow {
  private let book: SurveyBook
  private let find: (String) -> Places.Lookup
  private let mapping: Mapping?
  private let keep: [(column: Int, cells: [String])]
  private var places: [String: Places.Lookup] = [:]

  init(of table: AnswerTable, mapping: Mapping?, _ intake: SurveyIntake) {
    book = intake.book
    find = intake.find
    self.mapping = mapping
    keep = table.keep
  }

  /// Whether the declaration keeps the row that was last read.
  func isKept(_ row: CSVReader) -> Bool {
    keep.allSatisfy { $0.cells.contains(row.text(in: $0.column)) }
  }

  /// The subject of an answer; nil for that of a survey which is switched off, and for a cell
  /// without content under a question of another survey.
  mutating func subject(of slot: AnswerSlot, in row: CSVReader) throws(AnswerFault)
    -> AnswerSubject?
  {
    let survey = try survey(slot.survey, row)
    let entry = book.entries[survey]
    if entry.survey.disabledBecause != nil { return nil }
    let place = try place(slot.place, row)
    let period = try period(slot.period, row)
    let node = try node(slot, in: entry, row)
    let (id, asked) =
      switch slot.question {
      case .fixed(let id): (id, slot.answer)
      case .cells(let columns): (row.text(in: columns[0]), columns[0])
      case .nothing: ("", slot.answer)
      }
    guard let question = entry.questions[id] else {
      if asked == slot.answer, row.text(in: asked).isEmpty { return nil }
      let closest = NearestName.of(id, among: entry.questions.keys.sorted())
      throw row.fault(
        .unknownQuestion(survey: entry.survey.id, closest: closest), in: asked)
    }
    let cell = AnswerSubject.Cell(survey: survey, question: question, place: place, period: period)
    return AnswerSubject(cell: cell, node: node)
  }

  private func survey(_ given: Given<Int>, _ row: CSVReader) throws(AnswerFault) -> Int {
    switch given {
    case .fixed(let survey): return survey
    case .nothing: throw .leftOut
    case .cells(let columns):
      let id = row.text(in: columns[0])
      guard let survey = book.ordinal(of: id) else {
        let closest = NearestName.of(id, among: book.surveyIDs)
        throw row.fault(.unknownSurvey(closest: closest), in: columns[0])
      }
      return survey
    }
  }

  private func period(_ given: Given<Period>, _ row: CSVReader) throws(AnswerFault) -> Period {
    switch given {
    case .fixed(let period): return period
    case .nothing: throw .leftOut
    case .cells(let columns):
      var text = row.text(in: columns[0])
      if let periods = mapping?.periods {
        guard let translated = periods[text] else { throw .leftOut }
        text = translated
      }
      guard let period = Period(text) else { throw row.fault(.badPeriod, in: columns[0]) }
      return period
    }
  }

  private func node(_ slot: AnswerSlot, in survey: SurveyBook.Entry, _ row: CSVReader)
    throws(AnswerFault) -> Int
  {
    func member(_ group: String, _ column: Int) throws(AnswerFault) -> Int {
      guard let node = survey.audience.node(of: group) else {
        throw row.fault(.outsideAudience(survey.survey.audience), in: column)
      }
      return node
    }
    switch slot.group {
    case .nothing: return 0
    case .fixed(let group): return try member(group, slot.answer)
    case .cells(let columns):
      var name = row.text(in: columns[0])
      if let groups = mapping?.groups {
        guard let translated = groups[name] else { throw .leftOut }
        name = translated
      }
      if name.isEmpty { return 0 }
      guard let group = book.group(named: name) else {
        let closest = NearestName.of(name, among: book.groupIDs)
        throw row.fault(.unknownGroup(closest: closest), in: columns[0])
      }
      return try member(group, columns[0])
    }
  }

  private mutating func place(_ given: Given<Int>, _ row: CSVReader) throws(AnswerFault) -> Int {
    switch given {
    case .fixed(let place): return place
    case .nothing: throw .leftOut
    case .cells(let columns):
      let names = columns.map(row.text)
      let key = names.joined(separator: "\n")
      let found = places[key] ?? lookUp(names)
      places[key] = found
      switch found {
      case .one(let place): return place
      case .several: throw row.fault(.ambiguousPlace, in: columns[0])
      case .none where mapping != nil: throw .leftOut
      case .none: throw row.fault(.unknownPlace, in: columns[0])
      }
    }
  }
}

extension AnswerRow {
  /// What the cells of a place fit, tried as they stand, then without the numbers of footnotes.
  private func lookUp(_ cells: [String]) -> Places.Lookup {
    let name = cells.first ?? ""
    let found = lookUp(name, cells.dropFirst().first)
    guard found == .none, mapping?.readsNotes == true else { return found }
    let bare = name.reversed().drop { $0.isWholeNumber || $0.isWhitespace || $0 == "," }.reversed()
    return bare.isEmpty || bare.count == name.count
      ? found : lookUp(String(bare), cells.dropFirst().first)
  }

  private func lookUp(_ name: String, _ designation: String?) -> Places.Lookup {
    var text = name
    if let designation, !designation.isEmpty {
      text += " (\(mapping?.designations[designation] ?? designation))"
    }
    if let known = mapping?.places[text] { return find(known) }
    if let before = mapping?.codes?.before, !before.isEmpty, text.hasPrefix(before) {
      text = String(text.dropFirst(before.count))
    }
    return text.isEmpty ? .none : find(text)
  }
}

extension CSVReader {
  /// The content of a cell of the record last read; empty for one that is not there.
  func text(in column: Int) -> String {
    cells.indices.contains(column) ? text.string(of: cells[column]) : ""
  }

  /// A fault in a column of the record last read.
  func fault(_ problem: AnswerProblem, in column: Int) -> AnswerFault {
    let place =
      cells.indices.contains(column)
      ? text.place(of: cells[column]) : TextPlace(line: line, column: 1)
    return .file(problem, place)
  }
}

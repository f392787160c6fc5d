import JalonModel

// The only file that sees single answers: its types are private, and what leaves it are aggregates.

extension SurveyIntake {
  /// The aggregates of all answers, small groups withheld. Throws `Problems` if a declaration or a
  /// header is wrong, or a file has more bad rows than its declaration tolerates: none for the plain
  /// format, any number for a mapped file.
  func aggregates(of sources: [(source: DataSource, bytes: [UInt8])]) throws -> Result {
    var result = Result()
    var answers = Answers(book: book)
    var problems: [Problem] = []
    let contents = Dictionary(grouping: sources.indices) { sources[$0].bytes }
    for (ordinal, (source, bytes)) in sources.enumerated() {
      let alike = contents[bytes] ?? []
      let repeated = alike.count > 1 ? alike.first : nil
      do throws(AnswerFault) {
        let table = try AnswerTable(source, bytes, self)
        answers.headers[ordinal] = table.reader.header.line
        var file = AnswerFile(table, of: source, self)
        try file.read(into: &answers, as: ordinal, repeated: repeated)
        result.leftOut += file.leftOut
        result.setAside += file.setAside
        let tolerated = source.mapping.map { $0.tolerance ?? .max } ?? 0
        for var problem in file.problems {
          problem.gravity = file.setAside > tolerated ? .error : .warning
          problems.append(problem)
        }
      } catch {
        problems.append(error.problem(of: source))
      }
    }
    if problems.contains(where: { $0.gravity == .error }) { throw Problems(problems) }
    result.warnings = problems
    result.aggregates = answers.aggregates(of: sources.map(\.source))
    return result
  }
}

/// What a cell says where an answer is expected.
private enum SingleAnswer {
  case number(Double)
  /// Not applicable, or nothing: it counts for nothing.
  case none
  case bad

  init(_ cell: CSVCell, of scale: Survey.Scale, in table: AnswerTable, symbols: [String: Mark]) {
    let text = table.reader.text
    let written = text.string(of: cell)
    if written.isEmpty || scale.notApplicable.contains(written)
      || symbols[written]?.isMissing == true
    {
      self = .none
      return
    }
    let number = text.withContent(of: cell) { NumberCell($0, decimal: table.decimal) }
    guard case .number(let value, .none) = number else {
      self = .bad
      return
    }
    // A survey tool may write the code 99 as 99.0, which a scale up to 100 would take for an answer.
    if scale.notApplicable.contains(where: { Double($0) == value }) {
      self = .none
    } else {
      self = scale.range.contains(value) ? .number(value) : .bad
    }
  }
}

/// The answers of one group's own to one question in one place and period.
private struct Tally {
  /// How often each answer was given: sums in their order do not depend on that of the rows.
  var counts: [Double: Int] = [:]
  /// The first file that has such a row.
  var source: Int

  var n: Int { counts.values.reduce(0, +) }

  mutating func add(_ other: Tally) {
    counts.merge(other.counts, uniquingKeysWith: +)
    source = min(source, other.source)
  }

  /// The figures in the order of the aggregates.
  func figures(of question: Survey.Question, on scale: Survey.Scale) -> [Double?] {
    let n = Double(n)
    // Of a reversed question the scale is turned round before anything else: 1 of 1 to 5 counts as
    // 5 in the mean, and is favourable if 5 is.
    let turned = counts.map { answer, count in
      (answer: question.reversed ? scale.turned(answer) : answer, count: Double(count))
    }.sorted { $0 < $1 }
    let sum = turned.reduce(0) { $0 + $1.answer * $1.count }
    let mean = sum.isFinite ? sum / n : turned.reduce(0) { $0 + $1.answer * ($1.count / n) }
    let favourable = turned.reduce(0) {
      $0 + (scale.favourable.contains($1.answer) ? $1.count : 0)
    }
    return Survey.Aggregate.allCases.map { aggregate in
      switch aggregate {
      case .mean: scale.clamped(mean)
      case .favourable: scale.favourable.isEmpty ? nil : 100 * favourable / n
      case .n: n
      }
    }
  }
}

extension Survey.Scale {
  fileprivate func turned(_ answer: Double) -> Double {
    clamped(range.lowerBound + (range.upperBound - answer))
  }

  fileprivate func clamped(_ value: Double) -> Double {
    min(max(value, range.lowerBound), range.upperBound)
  }
}

/// A file while it is read.
private struct AnswerFile {
  private(set) var leftOut = 0
  private(set) var setAside = 0
  private(set) var problems: [Problem] = []

  private let table: AnswerTable
  private let name: String
  private let symbols: [String: Mark]
  private var rows: AnswerRow

  init(_ table: AnswerTable, of source: DataSource, _ intake: SurveyIntake) {
    self.table = table
    name = source.name
    symbols = source.mapping?.symbols ?? [:]
    rows = AnswerRow(of: table, mapping: source.mapping, intake)
  }

  mutating func read(into answers: inout Answers, as source: Int, repeated: Int?)
    throws(AnswerFault)
  {
    var reader = table.reader
    while true {
      switch reader.next() {
      case .end: return
      case .bad(let problem): setAside(with: [.file(AnswerProblem(problem), problem.place)])
      case .record:
        guard rows.isKept(reader) else {
          leftOut += 1
          continue
        }
        let row = try row(reader, in: answers.book)
        if !row.faults.isEmpty {
          setAside(with: row.faults)
        } else if row.isLeftOut {
          leftOut += 1
        }
        for (subject, value) in row.answers where row.faults.isEmpty {
          let row = repeated.map {
            Answers.Row(content: $0, line: reader.line, cell: subject.cell)
          }
          answers.add(value, to: subject, from: source, at: row)
        }
      }
    }
  }

  /// What a row says.
  private struct Row {
    var answers: [(AnswerSubject, Double?)] = []
    /// All that is wrong with it: one bad cell sets the row aside.
    var faults: [AnswerFault] = []
    /// No answer of it is this workspace's business.
    var isLeftOut = false
  }

  private mutating func row(_ reader: CSVReader, in book: SurveyBook) throws(AnswerFault)
    -> Row
  {
    var row = Row()
    var asked: Set<AnswerSubject.Cell> = []
    for slot in table.slots {
      let subject: AnswerSubject
      do throws(AnswerFault) {
        guard let found = try rows.subject(of: slot, in: reader) else { continue }
        subject = found
      } catch {
        if case .leftOut = error {
          row.isLeftOut = true
          continue
        }
        // What is wrong with the row is wrong for each of its questions.
        row.faults = [error]
        return row
      }
      let survey = book.entries[subject.cell.survey].survey
      guard asked.insert(subject.cell).inserted else {
        throw .declaration(.questionTwice(survey.questions[subject.cell.question].id))
      }
      switch SingleAnswer(reader.cells[slot.answer], of: survey.scale, in: table, symbols: symbols)
      {
      case .number(let value): row.answers.append((subject, value))
      case .none: row.answers.append((subject, nil))
      case .bad:
        let problem = AnswerProblem.badAnswer(survey: survey.id, survey.scale.range)
        row.faults.append(reader.fault(problem, in: slot.answer))
      }
    }
    if !row.answers.isEmpty { row.isLeftOut = false }
    return row
  }

  private mutating func setAside(with faults: [AnswerFault]) {
    setAside += 1
    problems += faults.map { $0.problem(inFile: name) }
  }
}

/// All answers while they are counted.
private struct Answers {
  /// A row of a content that is read more than once, and what it answers.
  struct Row: Hashable {
    var content: Int
    var line: Int
    var cell: AnswerSubject.Cell
  }

  let book: SurveyBook
  private var tallies: [AnswerSubject.Cell: [Int: Tally]] = [:]
  private var seen: Set<Row> = []
  /// The line of each file's header.
  var headers: [Int: Int] = [:]

  init(book: SurveyBook) { self.book = book }

  /// Counts an answer, or notes that the group has a row without one. The same row of the
  /// same content answers a question once.
  mutating func add(
    _ answer: Double?, to subject: AnswerSubject, from source: Int, at row: Row?
  ) {
    if let row, !seen.insert(row).inserted { return }
    var tally = Tally(source: source)
    if let answer { tally.counts[answer] = 1 }
    tallies[subject.cell, default: [:]][subject.node, default: Tally(source: source)].add(tally)
  }

  func aggregates(of sources: [DataSource]) -> [SurveyAggregate] {
    let cells = tallies.keys.sorted {
      ($0.survey, $0.question, $0.place, $0.period) < ($1.survey, $1.question, $1.place, $1.period)
    }
    return cells.flatMap { aggregates(of: $0, tallies[$0] ?? [:], from: sources) }
  }

  private func aggregates(
    of cell: AnswerSubject.Cell, _ own: [Int: Tally], from sources: [DataSource]
  ) -> [SurveyAggregate] {
    // Where nobody at all answered, the question was not asked: there is no row, as for any figure
    // that nobody has given. A group without answers to what others answered is withheld like any
    // other with too few.
    guard own.values.contains(where: { $0.n > 0 }) else { return [] }
    let entry = book.entries[cell.survey]
    let audience = entry.audience
    var groups: [Int: Tally] = [:]
    for (node, tally) in own {
      for group in audience.chain(from: node) {
        groups[group, default: Tally(source: tally.source)].add(tally)
      }
    }
    let shown = SmallGroups.shown(
      audience.ids.indices.map { own[$0]?.n ?? 0 }, in: audience, minimum: entry.minimum)
    let question = entry.survey.questions[cell.question]
    return groups.sorted { $0.key < $1.key }.flatMap { node, tally in
      let figures = shown[node] ? tally.figures(of: question, on: entry.survey.scale) : nil
      return Survey.Aggregate.allCases.enumerated().map { ordinal, aggregate in
        let reading: Reading =
          if let figures {
            figures[ordinal].map { .measured($0, .normal) } ?? .missing(.notApplicable)
          } else {
            .missing(.withheld)
          }
        let source = sources[tally.source]
        return SurveyAggregate(
          survey: entry.survey.id, question: question.id, aggregate: aggregate, place: cell.place,
          group: node == 0 ? nil : audience.ids[node], period: cell.period, reading: reading,
          layer: source.layer, file: source.name, line: headers[tally.source] ?? 1)
      }
    }
  }
}

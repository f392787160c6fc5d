internal import JalonModel

/// What says something of a row: nothing, the declaration for all rows, or cells of the row.
enum Given<Value> {
  case nothing
  case fixed(Value)
  case cells([Int])
}

/// A column of answers, and what says whose answers they are and to what.
///
/// The long shape has one, the wide shape one for each question.
struct AnswerSlot {
  /// The column, from 0.
  let answer: Int
  let place: Given<Int>
  let survey: Given<Int>
  let question: Given<String>
  let period: Given<Period>
  /// Nothing: the audience.
  let group: Given<String>
}

extension AnswerSlot {
  /// What a slot needs to know of the whole file.
  struct Context {
    let book: SurveyBook
    let find: (String) -> Places.Lookup
    /// The columns of each field; two of them for a place read as `A (B)`.
    let columns: [Mapping.Field: [Int]]
    /// What the declaration says for all rows.
    let constants: [Mapping.Field: String]
  }

  /// A column of answers with its own constants, which go before columns, and these before the
  /// constants of the file.
  init(_ answer: Int, constants: [Mapping.Field: String] = [:], in file: Context)
    throws(AnswerFault)
  {
    func given<Value>(_ field: Mapping.Field, _ read: (String) -> Value?)
      throws(AnswerFault) -> Given<Value>
    {
      if constants[field] == nil, let columns = file.columns[field] { return .cells(columns) }
      guard let text = constants[field] ?? file.constants[field] else {
        if field == .group { return .nothing }
        throw .declaration(.nothingSays(field))
      }
      guard let value = read(text) else { throw .declaration(.badConstant(field, text)) }
      return .fixed(value)
    }
    let book = file.book
    self.answer = answer
    place = try given(.place) { name in
      if case .one(let place) = file.find(name) { place } else { nil }
    }
    let survey = try given(.survey) { book.ordinal(of: $0) }
    self.survey = survey
    question = try given(.question) { id in
      guard case .fixed(let survey) = survey else { return id }
      return book.entries[survey].questions[id] == nil ? nil : id
    }
    period = try given(.period) { Period($0) }
    group = try given(.group) { name in
      guard let group = book.group(named: name) else { return nil }
      guard case .fixed(let survey) = survey else { return group }
      return book.entries[survey].audience.node(of: group) == nil ? nil : group
    }
  }
}

/// Why a file or a row of it is not read.
enum AnswerFault: Error {
  /// The declaration of the file is wrong.
  case declaration(AnswerProblem)
  /// The header is wrong.
  case header(AnswerProblem, line: Int)
  /// A place of the file is wrong.
  case file(AnswerProblem, TextPlace)
  /// The row is none of this workspace's business.
  case leftOut
}

extension AnswerFault {
  /// The problem at its place: in the file, or in its declaration.
  func problem(of source: DataSource) -> Problem {
    switch self {
    case .declaration(let problem):
      let origin = source.origin
      return problem.problem.at(file: origin.file, line: origin.line, column: origin.column)
    default: return problem(inFile: source.name)
    }
  }

  /// The problem at its place in a file.
  func problem(inFile name: String) -> Problem {
    switch self {
    case .declaration(let problem): problem.problem.at(file: name)
    case .header(let problem, let line): problem.problem.at(file: name, line: line)
    case .file(let problem, let place):
      problem.problem.at(file: name, line: place.line, column: place.column)
    case .leftOut: Problem("left_out", .both(fr: "Ligne laissée de côté.", en: "Row left out."))
    }
  }
}

internal import JalonLua
internal import JalonModel

/// Where in a file of answers each thing stands; columns are numbered from 0.
struct AnswerColumns {
  /// The columns of answers, each with its own constants.
  private(set) var answers: [(column: Int, constants: [Mapping.Field: String])] = []
  private(set) var fields: [Mapping.Field: [Int]] = [:]
  private(set) var keep: [(column: Int, cells: [String])] = []

  /// Those of a plain file, whose header has the words of either language.
  init(plain header: CSVHeader) throws(AnswerFault) {
    for (column, name) in header.names.enumerated() {
      guard let field = Mapping.Field(answerWord: name) else {
        let closest = NearestName.of(name, among: Lexicon.names(in: .surveyHeader))
        throw .header(.unknownColumn(number: column + 1, closest: closest), line: header.line)
      }
      guard fields.updateValue([column], forKey: field) == nil else {
        throw .header(.columnTwice(name), line: header.line)
      }
    }
    for field in [Mapping.Field.place, .survey, .question, .period, .answer]
    where fields[field] == nil {
      let word = field.answerWord(in: .en) ?? ""
      throw .header(.missingColumn(word), line: header.line)
    }
    if let column = fields[.answer]?.first { answers = [(column, [:])] }
  }

  /// Those that a declaration names.
  init(mapped mapping: Mapping, in header: CSVHeader) throws(AnswerFault) {
    func column(_ name: ColumnName) throws(AnswerFault) -> Int {
      switch name {
      case .number(let number):
        guard (1...max(1, header.names.count)).contains(number) else {
          throw .header(.noSuchNumber(number), line: header.line)
        }
        return number - 1
      case .header(let name):
        switch header.column(named: name) {
        case .one(let column): return column
        case .none: throw .header(.missingColumn(name), line: header.line)
        case .several: throw .header(.columnTwice(name), line: header.line)
        }
      }
    }
    for field in [Mapping.Field.place, .survey, .question, .period, .group, .answer] {
      for name in mapping.columns[field] ?? [] {
        fields[field, default: []].append(try column(name))
      }
    }
    for value in mapping.values {
      answers.append((column: try column(value.column), constants: value.constants))
    }
    if answers.isEmpty {
      guard let column = fields[.answer]?.first else { throw .declaration(.nothingSays(.answer)) }
      answers = [(column, [:])]
    }
    for (name, cells) in mapping.keep { keep.append((column: try column(name), cells: cells)) }
  }
}

internal import JalonModel

/// A file of answers whose header is understood, before its rows are read.
struct AnswerTable {
  let reader: CSVReader
  let slots: [AnswerSlot]
  /// A row is kept if in each of these columns it has one of the cells.
  let keep: [(column: Int, cells: [String])]
  /// How the decimals of answers are marked.
  let decimal: DecimalConvention

  init(_ source: DataSource, _ bytes: [UInt8], _ intake: SurveyIntake) throws(AnswerFault) {
    let mapping = source.mapping
    let reader = try Self.reader(of: bytes, mapping)
    self.reader = reader
    let columns =
      if let mapping {
        try AnswerColumns(mapped: mapping, in: reader.header)
      } else {
        try AnswerColumns(plain: reader.header)
      }
    let context = AnswerSlot.Context(
      book: intake.book, find: intake.find, columns: columns.fields,
      constants: mapping?.constants ?? [:])
    var slots: [AnswerSlot] = []
    for (answer, constants) in columns.answers {
      slots.append(try AnswerSlot(answer, constants: constants, in: context))
    }
    self.slots = slots
    keep = columns.keep
    decimal = try Self.decimal(mapping?.decimal, of: slots.map(\.answer), in: reader)
  }

  private static func reader(of bytes: [UInt8], _ mapping: Mapping?) throws(AnswerFault)
    -> CSVReader
  {
    var separator: CSVSeparator?
    if let given = mapping?.separator {
      separator = given.asciiValue.flatMap { CSVSeparator(rawValue: $0) }
      if separator == nil { throw .declaration(.badSeparator) }
    }
    let text: DecodedText
    do {
      text = try DecodedText(bytes, as: mapping?.encoding)
    } catch {
      throw .file(.unreadable, error.place)
    }
    do {
      return try CSVReader(text, separator: separator, headerLine: mapping?.header ?? 1)
    } catch {
      throw .file(AnswerProblem(error), error.place)
    }
  }

  private static func decimal(_ given: Character?, of columns: [Int], in reader: CSVReader)
    throws(AnswerFault) -> DecimalConvention
  {
    switch given {
    case ",": return .comma
    case ".": return .point
    case .some: throw .declaration(.badDecimal)
    case nil: break
    }
    var evidence = DecimalEvidence()
    var reader = reader
    while true {
      switch reader.next() {
      case .end: return evidence.convention
      case .bad: break
      case .record:
        for column in columns where reader.cells.indices.contains(column) {
          reader.text.withContent(of: reader.cells[column]) { evidence.note($0) }
        }
      }
    }
  }
}

/// A table with a header, read record by record.
///
/// ```swift
/// var table = try CSVReader(DecodedText(file))
/// reading: while true {
///   switch table.next() {
///   case .record: for cell in table.cells { … }
///   case .bad(let problem): problems.append(problem)
///   case .end: break reading
///   }
/// }
/// ```
/// Nothing is allocated for a cell or a record. A reader is a value: one that is copied before it
/// reads can read the table again. Lines without content, and records of empty cells only, are
/// passed over.
///
/// Of a long file only a part is held, which moves on as records are read: a cell is good until the
/// next record.
struct CSVReader: Sendable {
  enum Step: Hashable, Sendable {
    /// `cells` are those of a record, as many as the header has.
    case record
    /// A record that cannot be used; the next one can.
    case bad(CSVProblem)
    case end
  }

  /// All of the text, or the part of it that the record last read lies in.
  private(set) var text: DecodedText
  let separator: CSVSeparator
  let header: CSVHeader
  /// The cells of the header, in the order of its names.
  let headerCells: [CSVCell]
  /// The cells of the record last read; of a bad one, those that were read.
  private(set) var cells: [CSVCell] = []
  /// The line that the record last read starts in, from 1.
  private(set) var line: Int
  private var scanner: CSVScanner
  private let columns: Int
  /// What of the text is not held yet; nil for none.
  private var rest: TextRest?

  /// Reads the header, which is the first line with content from line `headerLine` on. Throws when
  /// it cannot be read.
  init(_ text: DecodedText, separator given: CSVSeparator? = nil, headerLine: Int = 1)
    throws(CSVProblem)
  {
    try self.init(text, rest: nil, separator: given, headerLine: headerLine)
  }

  /// The same of a long file; nil where the part that is held first does not tell how it goes on.
  init?(
    _ rest: consuming TextRest, separator given: CSVSeparator? = nil, headerLine: Int = 1
  ) throws(CSVProblem) {
    let text = rest.firstPart()
    var start = CSVScanner(separator: .comma, offset: text.start, line: 1)
    start.skipLines(before: headerLine, in: text.bytes.span)
    for separator in given.map({ [$0] }) ?? CSVSeparator.allCases {
      var ahead = CSVScanner(separator: separator, offset: start.offset, line: start.line)
      var cells: [CSVCell] = []
      for _ in 0..<2 {
        let step = ahead.nextFilled(in: text.bytes.span, into: &cells)
        guard ahead.isCertain(of: step, in: text.bytes.span) else { return nil }
      }
    }
    try self.init(text, rest: rest, separator: given, headerLine: headerLine)
  }

  private init(
    _ text: DecodedText, rest: TextRest?, separator given: CSVSeparator?, headerLine: Int
  ) throws(CSVProblem) {
    var start = CSVScanner(separator: .comma, offset: text.start, line: 1)
    start.skipLines(before: headerLine, in: text.bytes.span)
    let separator = given ?? .detect(in: text.bytes.span, from: start.offset)
    var scanner = CSVScanner(separator: separator, offset: start.offset, line: start.line)
    var cells: [CSVCell] = []
    switch scanner.nextFilled(in: text.bytes.span, into: &cells) {
    case .record: break
    case .end:
      let end = TextPlace(after: text.bytes[text.start...])
      throw CSVProblem(kind: .noHeader, place: end)
    case .bad(let kind, let offset, let line):
      throw CSVProblem(kind: kind, place: text.place(at: offset, line: line))
    }
    self.text = text
    self.rest = rest
    self.separator = separator
    self.scanner = scanner
    line = scanner.recordLine
    header = CSVHeader(cells.map(text.string), line: line)
    headerCells = cells
    columns = cells.count
  }

  /// How much of the text is read, in bytes; and how long it is.
  var progress: (read: Int, of: Int) {
    guard let rest else { return (scanner.offset, text.bytes.count) }
    return (rest.offset - text.bytes.count + scanner.offset, rest.count)
  }

  /// Whether there is a quotation mark anywhere in the text.
  var hasQuotes: Bool { rest?.file.hasQuotes ?? text.bytes.span.hasByte(0x22) }

  /// Whether the text that was read is the file's: nobody has written to it meanwhile.
  var isOfOneFile: Bool { rest?.isWhole ?? true }

  /// Reads the next record.
  @inline(__always)
  mutating func next() -> Step {
    // Taken out and put back, which counts no references, as a copy of the text would.
    var (scanner, cells) = (self.scanner, [CSVCell]())
    swap(&cells, &self.cells)
    // A bad record leaves another number of them.
    let isPlain =
      cells.count == columns && scanner.nextPlain(in: text.bytes.span, into: &cells)
    swap(&cells, &self.cells)
    guard isPlain else { return nextOfAnyForm() }
    line = scanner.recordLine
    self.scanner = scanner
    return .record
  }

  @inline(never)
  private mutating func nextOfAnyForm() -> Step {
    let step = certainStep()
    line = scanner.recordLine
    switch step {
    case .end: return .end
    case .bad(let kind, let offset, let line):
      return .bad(CSVProblem(kind: kind, place: text.place(at: offset, line: line)))
    case .record where cells.count == header.names.count: return .record
    case .record:
      let kind = CSVProblem.Kind.cells(expected: header.names.count, found: cells.count)
      return .bad(CSVProblem(kind: kind, place: placeOfMiscount))
    }
  }

  /// Reads on for as long as the text behind the part that is held could change what is read.
  private mutating func certainStep() -> CSVScanner.Step {
    while true {
      let start = scanner
      let (step, isCertain) = nextFilled(in: text.bytes)
      guard var rest, !rest.isAtEnd, !isCertain else { return step }
      scanner = start
      scanner.moveBack(by: rest.move(&text, past: start.offset))
      self.rest = rest
    }
  }

  private mutating func nextFilled(in bytes: [UInt8]) -> (step: CSVScanner.Step, isCertain: Bool) {
    let step = scanner.nextFilled(in: bytes.span, into: &cells)
    return (step, scanner.isCertain(of: step, in: bytes.span))
  }

  private var placeOfMiscount: TextPlace {
    if cells.count > header.names.count { return text.place(of: cells[header.names.count]) }
    let last = cells[cells.count - 1]
    let lines = TextPlace(after: text.bytes[last.start..<last.end]).line - 1
    return text.place(at: last.end, line: last.line + lines)
  }
}

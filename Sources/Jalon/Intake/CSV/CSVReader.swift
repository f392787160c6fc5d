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
struct CSVReader: Sendable {
  enum Step: Hashable, Sendable {
    /// `cells` are those of a record, as many as the header has.
    case record
    /// A record that cannot be used; the next one can.
    case bad(CSVProblem)
    case end
  }

  let text: DecodedText
  let separator: CSVSeparator
  let header: CSVHeader
  /// The cells of the header, in the order of its names.
  let headerCells: [CSVCell]
  /// The cells of the record last read; of a bad one, those that were read.
  private(set) var cells: [CSVCell] = []
  /// The line that the record last read starts in, from 1.
  private(set) var line: Int
  private var scanner: CSVScanner

  /// Reads the header, which is the first line with content from line `headerLine` on. Throws when
  /// it cannot be read.
  init(_ text: DecodedText, separator given: CSVSeparator? = nil, headerLine: Int = 1)
    throws(CSVProblem)
  {
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
    self.separator = separator
    self.scanner = scanner
    line = scanner.recordLine
    header = CSVHeader(cells.map(text.string), line: line)
    headerCells = cells
  }

  /// Where the next record starts, in bytes.
  var offset: Int { scanner.offset }

  /// Reads the next record.
  mutating func next() -> Step {
    let bytes = text.bytes
    let step = scanner.nextFilled(in: bytes.span, into: &cells)
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

  private var placeOfMiscount: TextPlace {
    if cells.count > header.names.count { return text.place(of: cells[header.names.count]) }
    let last = cells[cells.count - 1]
    let lines = TextPlace(after: text.bytes[last.start..<last.end]).line - 1
    return text.place(at: last.end, line: last.line + lines)
  }
}

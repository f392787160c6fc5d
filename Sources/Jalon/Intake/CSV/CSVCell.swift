/// Where a cell's content lies: without its quotes and without blanks around it.
struct CSVCell: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// As it stands, without quotes.
    case bare
    /// Between quotes, which the bounds leave out.
    case quoted
    /// Between quotes, with doubled quotes that stand for one each.
    case doubled
  }

  /// In bytes of the text.
  let start: Int
  let end: Int
  /// The line it starts in, from 1.
  let line: Int
  let form: Form

  var isEmpty: Bool { start == end }
}

extension Span<UInt8> {
  /// Calls with a cell's content; it is copied only if it has doubled quotes.
  @inline(__always)
  func withContent<Result, Failure: Error>(
    of cell: CSVCell, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard cell.form == .doubled else { return try body(extracting(cell.start..<cell.end)) }
    return try body(undoubled(cell).span)
  }

  /// A cell's content as a text of its own.
  func string(of cell: CSVCell) -> String {
    guard cell.form == .doubled else {
      return extracting(cell.start..<cell.end).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return String(decoding: undoubled(cell), as: UTF8.self)
  }

  private func undoubled(_ cell: CSVCell) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(cell.end - cell.start)
    var offset = cell.start
    while offset < cell.end {
      content.append(self[offset])
      offset += self[offset] == 0x22 ? 2 : 1
    }
    return content
  }
}

extension DecodedText {
  /// Calls with a cell's content; it is copied only if it has doubled quotes.
  func withContent<Result, Failure: Error>(
    of cell: CSVCell, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.span.withContent(of: cell, body)
  }

  /// A cell's content as a text of its own.
  func string(of cell: CSVCell) -> String { bytes.span.string(of: cell) }

  /// Where a cell's content starts.
  func place(of cell: CSVCell) -> TextPlace { place(at: cell.start, line: cell.line) }

  /// The place of an offset whose line is known.
  func place(at offset: Int, line: Int) -> TextPlace {
    TextPlace(line: line, column: TextPlace.column(after: bytes[start..<offset]))
  }
}

/// Cuts a text into records and these into cells (RFC 4180, and what else is met).
///
/// A line ends with LF, CRLF or CR, the last one also with the text. A cell is quoted if a quote is
/// the first thing in it but blanks; any other quote is a character like others (`5" pipe`). Blanks
/// around a cell are dropped, inside quotes too: nobody means them, and `Inuit Community ` is to
/// equal what an author writes.
struct CSVScanner {
  enum Step {
    case record, end
    case bad(CSVProblem.Kind, offset: Int, line: Int)
  }

  let separator: UInt8
  /// Where the next record starts, in bytes.
  var offset: Int
  /// The line that `offset` lies in, from 1.
  var line: Int
  /// The line that the record last read starts in, from 1.
  var recordLine: Int

  init(separator: CSVSeparator, offset: Int, line: Int) {
    self.separator = separator.rawValue
    self.offset = offset
    self.line = line
    recordLine = line
  }

  /// Reads on to the next record that is more than separators and blanks: spreadsheets leave such
  /// at the end.
  mutating func nextFilled(in text: Span<UInt8>, into cells: inout [CSVCell]) -> Step {
    while true {
      let step = next(in: text, into: &cells)
      guard case .record = step, cells[0].isEmpty,
        cells.allSatisfy({ $0.isEmpty && $0.form == .bare })
      else { return step }
    }
  }

  /// Reads a record. After a bad one the next starts behind the line of the fault: that of the
  /// stray character, or of the quote that stays open.
  private mutating func next(in text: Span<UInt8>, into cells: inout [CSVCell]) -> Step {
    cells.removeAll(keepingCapacity: true)
    recordLine = line
    guard offset < text.count else { return .end }
    var at = offset
    while true {
      var start = at
      while case let length = blankLength(in: text, at: start), length > 0 { start += length }
      if start < text.count, text[start] == 0x22 {
        let opened = (at: start, line: line)
        let quoted = quotedCell(in: text, from: start)
        guard let end = quoted.end else {
          (offset, line) = (opened.at, opened.line)
          skipLine(in: text)
          return .bad(.openQuote, offset: opened.at, line: opened.line)
        }
        let content = text.trimmed(start + 1, end)
        let skipped = content.start == start + 1 ? 0 : lineEnds(in: text, start + 1, content.start)
        cells.append(
          CSVCell(
            start: content.start, end: content.end, line: opened.line + skipped, form: quoted.form))
        at = end + 1
        while case let length = blankLength(in: text, at: at), length > 0 { at += length }
        if at < text.count, !endsCell(text[at]) {
          let fault = (at: at, line: line)
          offset = at
          skipLine(in: text)
          return .bad(.afterQuote(openedIn: opened.line), offset: fault.at, line: fault.line)
        }
      } else {
        at = start
        while at < text.count, !endsCell(text[at]) { at += 1 }
        let content = text.trimmed(start, at)
        cells.append(CSVCell(start: content.start, end: content.end, line: line, form: .bare))
      }
      guard at < text.count, text[at] == separator else {
        offset = at
        skipLine(in: text)
        return .record
      }
      at += 1
    }
  }

  /// Finds the closing quote, if there is one, and counts the lines up to it.
  private mutating func quotedCell(in text: Span<UInt8>, from open: Int)
    -> (end: Int?, form: CSVCell.Form)
  {
    var form = CSVCell.Form.quoted
    var at = open + 1
    while at < text.count {
      switch text[at] {
      case 0x22:
        guard at + 1 < text.count, text[at + 1] == 0x22 else { return (at, form) }
        form = .doubled
        at += 2
      case 0x0A:
        line += 1
        at += 1
      case 0x0D:
        if at + 1 == text.count || text[at + 1] != 0x0A { line += 1 }
        at += 1
      default:
        at += 1
      }
    }
    return (nil, form)
  }

  private func lineEnds(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    (start..<end).count {
      text[$0] == 0x0A || text[$0] == 0x0D && ($0 + 1 == end || text[$0 + 1] != 0x0A)
    }
  }

  /// Moves behind the end of the line.
  private mutating func skipLine(in text: Span<UInt8>) {
    var at = offset
    while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
    if at < text.count {
      at += text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A ? 2 : 1
      line += 1
    }
    offset = at
  }

  @inline(__always)
  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  /// A tab that separates is no blank.
  @inline(__always)
  func blankLength(in text: Span<UInt8>, at offset: Int) -> Int {
    guard offset < text.count, text[offset] != separator else { return 0 }
    return text.blankLength(at: offset)
  }
}

extension CSVScanner {
  /// Whether what was read holds whatever comes behind the part of the text that was there. A quote
  /// that stays open may close there, and a record that goes to the end may go on.
  func isCertain(of step: Step, in text: Span<UInt8>) -> Bool {
    if case .bad(.openQuote, _, _) = step { return false }
    return offset < text.count
  }

  /// Stays at its place in a text of which so many bytes were dropped at the front.
  mutating func moveBack(by count: Int) { offset -= count }
}

extension CSVScanner {
  /// Leaves out the lines before one, which is numbered from 1; quotes mean nothing there.
  mutating func skipLines(before target: Int, in text: Span<UInt8>) {
    while line < target, offset < text.count { skipLine(in: text) }
  }
}

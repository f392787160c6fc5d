/// A place in a text as an editor shows it: line and column, both from 1.
///
/// A line ends with LF, CRLF or CR. The column is in characters as people count them (grapheme
/// clusters), so a letter and its accent are one, however they are encoded.
struct TextPlace: Hashable, Sendable {
  var line: Int
  var column: Int
}

extension TextPlace {
  /// The place just after a valid text.
  init(after text: ArraySlice<UInt8>) {
    var line = 1
    for offset in text.indices where text.endsLine(at: offset) { line += 1 }
    self.init(line: line, column: Self.column(after: text))
  }

  /// The column just after a valid text, in its last line.
  static func column(after text: ArraySlice<UInt8>) -> Int {
    let line = text.suffix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: line, as: UTF8.self).count + 1
  }
}

extension TextPlace: CustomStringConvertible {
  var description: String { "\(line):\(column)" }
}

extension ArraySlice<UInt8> {
  /// Of a carriage return and a line feed, the line feed ends the line.
  fileprivate func endsLine(at offset: Int) -> Bool {
    switch self[offset] {
    case 0x0A: true
    case 0x0D: offset + 1 == endIndex || self[offset + 1] != 0x0A
    default: false
    }
  }

  fileprivate func suffix(while belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, belongs(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

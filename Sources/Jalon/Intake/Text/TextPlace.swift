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
    return line.characters + 1
  }
}

extension TextPlace: CustomStringConvertible {
  var description: String { "\(line):\(column)" }
}

extension ArraySlice<UInt8> {
  /// How many characters a part of a line has, which is UTF-8.
  ///
  /// A letter before U+0300, a dash or a quotation mark is one by itself; where there are others the
  /// text is taken apart as Unicode says.
  var characters: Int {
    var count = 0
    for place in indices {
      switch self[place] {
      case 0x00..<0x0D, 0x0E..<0x80, 0xC2..<0xCC: count += 1
      case 0x80..<0xC0: continue
      case 0xE2 where isPunctuation(at: place): count += 1
      default: return String(decoding: self, as: UTF8.self).count
      }
    }
    return count
  }

  /// Whether one of U+2010 to U+2027 starts at a byte E2.
  private func isPunctuation(at place: Int) -> Bool {
    place + 2 < endIndex && self[place + 1] == 0x80 && 0x90...0xA7 ~= self[place + 2]
  }

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

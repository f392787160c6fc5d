/// Lines of iCalendar (RFC 5545, section 3.1): ended by CRLF, and folded where they are longer than
/// 75 octets, never inside a character.
struct ContentLines {
  /// How many octets a line has at most, without its end.
  static let limit = 75

  private(set) var bytes: [UInt8] = []

  /// A property whose value is written already: `NAME;PARAMETER=…:VALUE`.
  mutating func write(_ name: String, _ value: String) {
    var length = 0
    func room(for count: Int, in bytes: inout [UInt8]) {
      guard length + count > Self.limit else { return }
      bytes += [0x0D, 0x0A, 0x20]
      length = 1
    }
    for character in name + ":" + value {
      let units = Array(character.utf8)
      // A letter with its accents stays whole; what no line could hold is cut between code points.
      if units.count < Self.limit {
        room(for: units.count, in: &bytes)
        bytes += units
        length += units.count
        continue
      }
      for scalar in character.unicodeScalars {
        let units = UTF8.encode(scalar).map(Array.init) ?? []
        room(for: units.count, in: &bytes)
        bytes += units
        length += units.count
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// A property whose value is a text (section 3.3.11).
  mutating func write(_ name: String, text: String) { write(name, Self.escaped(text)) }

  /// A text with what would end or part it escaped; control characters have no way to be written.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: escaped.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return escaped
  }
}

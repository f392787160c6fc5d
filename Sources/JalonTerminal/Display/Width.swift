import CLineEdit

extension Unicode.Scalar {
  /// Whether it is text: not a control character, nor a separator of lines, nor what turns the
  /// direction of writing, behind which a line would read otherwise than it runs.
  var isText: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0xAD, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// How many columns it takes on a terminal.
  var columns: Int { max(0, Int(wcwidth(wchar_t(bitPattern: value)))) }
}

extension String {
  /// How many columns it takes on a terminal.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// As much of its beginning as fits, with an ellipsis where some is left out.
  func fitted(to columns: Int) -> String {
    if self.columns <= columns { return self }
    var (kept, width) = ("", 0)
    for character in self {
      let wide = String(character).columns
      if width + wide + 1 > columns { break }
      kept.append(character)
      width += wide
    }
    return kept + "…"
  }

  /// Itself, with each character that is not text shown as U+FFFD.
  var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isText ? $0 : "\u{FFFD}" }))
  }
}

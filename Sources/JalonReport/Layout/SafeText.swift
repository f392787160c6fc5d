extension StringProtocol {
  /// The text as it may be shown on one line of a screen.
  ///
  /// What could steer a terminal or turn the direction of reading is written out as its code point,
  /// and an end of line or a tab is a space: names come from packs and data files.
  var safe: String {
    guard unicodeScalars.contains(where: \.isUnsafe) else { return String(self) }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isWhite {
        text += " "
      } else if scalar.isUnsafe {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension String {
  /// A text that is safe, with one space where it has several that may break.
  var spaced: String {
    unicodeScalars.split(whereSeparator: \.mayBreak).map { String($0) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether a line may end here.
  var mayBreak: Bool {
    switch self {
    case " ": true
    case "!"..."~", "\u{A0}", "\u{202F}", "\u{2007}": false
    default: properties.isWhitespace
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isWhite: Bool { self == "\n" || self == "\t" || self == "\r" }

  fileprivate var isUnsafe: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks, embeddings and isolates of direction; separators of lines and paragraphs; the mark of
    // byte order.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

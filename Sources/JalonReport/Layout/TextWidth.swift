/// How many columns of a terminal a text takes.
///
/// Wide characters are those of Unicode Standard Annex 11, "East Asian Width", and emoji; marks that
/// combine take none.
enum TextWidth {
  static func of(_ text: some StringProtocol) -> Int {
    narrow(text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The width of a text of letters before U+0300, each of which is a character of one column; nil
  /// for one with others, or with a line's end in it.
  private static func narrow(_ text: some StringProtocol) -> Int? {
    var width = 0
    for byte in text.utf8 {
      // U+0300 begins with the byte CC.
      guard 0x20..<0xCC ~= byte else { return nil }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      if scalar == "\u{FE0F}" { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}

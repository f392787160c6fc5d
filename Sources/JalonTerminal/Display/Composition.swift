/// Letters that came apart from their accents, as some systems write them, put together: the
/// terminal has one cell for the two, and a search finds the word.
enum Composition {
  /// Latin-1, Latin Extended-A and B, Latin Extended Additional.
  private static let composed = [0xC0...0x24F, 0x1E00...0x1EFF].flatMap { range in
    range.compactMap { Unicode.Scalar($0 as Int) }
  }

  /// One letter for a letter and an accent, where there is one.
  static func join(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    guard 0x300...0x36F ~= accent.value else { return nil }
    var apart = String(letter)
    apart.unicodeScalars.append(accent)
    // Equal as Unicode has it, not as bytes.
    return composed.first { String($0) == apart }
  }

  /// A text with its letters and accents together.
  static func join(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { 0x300...0x36F ~= $0.value }) else { return text }
    var joined = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = joined.last, let one = join(last, scalar) {
        joined.removeLast()
        joined.append(one)
      } else {
        joined.append(scalar)
      }
    }
    return String(joined)
  }
}

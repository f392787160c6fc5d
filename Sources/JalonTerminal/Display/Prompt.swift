/// A prompt as libedit wants it: one line, each sequence of escape between two marks.
struct Prompt: Equatable {
  /// What is sent and has no width stands between two of these.
  static let mark: Unicode.Scalar = "\u{1}"

  /// The lines above the last one, which are written once and not redrawn.
  var above: String
  /// What libedit draws.
  var drawn: String
  /// What a person sees of the last line.
  var seen: String

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    above = lines.dropLast().map { $0 + "\n" }.joined()
    (drawn, seen) = ("", "")
    var escapes = ""
    var rest = (lines.last.map(String.init) ?? "").unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}" {
        escapes += Self.sequence(at: &rest)
        continue
      }
      rest.removeFirst()
      if scalar.isText { see(scalar, after: &escapes) }
    }
    // libedit sends a sequence with the character after it only.
    if !escapes.isEmpty { see(" ", after: &escapes) }
  }

  private mutating func see(_ scalar: Unicode.Scalar, after escapes: inout String) {
    if !escapes.isEmpty { drawn += "\(Self.mark)\(escapes)\(Self.mark)" }
    escapes = ""
    drawn.unicodeScalars.append(scalar)
    seen.unicodeScalars.append(scalar)
  }

  /// The sequence that begins here: `ESC [ … letter`, `ESC ] … BEL`, or a character and its escape.
  private static func sequence(at rest: inout Substring.UnicodeScalarView) -> String {
    var sequence = String.UnicodeScalarView()
    sequence.append(rest.removeFirst())
    guard let kind = rest.popFirst() else { return "" }
    sequence.append(kind)
    while kind == "[" || kind == "]", let scalar = rest.popFirst() {
      sequence.append(scalar)
      if kind == "[" ? 0x40...0x7E ~= scalar.value : scalar == "\u{7}" { break }
    }
    return String(sequence)
  }
}

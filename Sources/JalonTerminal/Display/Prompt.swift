/// A prompt as libedit wants it: one line, each sequence of escape between two marks.
struct Prompt {
  /// What is sent and has no width stands between two of these.
  static let mark: Unicode.Scalar = "\u{1}"

  /// A character, and the sequences that are sent before it. libedit sends none without one.
  private struct Cell {
    var escapes: String
    var character: Unicode.Scalar
  }

  /// The lines above the last one, which are written once and not redrawn.
  let above: String
  private var cells: [Cell] = []

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    above = lines.dropLast().map { $0 + "\n" }.joined()
    var escapes = ""
    var rest = (lines.last.map(String.init) ?? "").unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}" {
        escapes += Self.sequence(at: &rest)
        continue
      }
      rest.removeFirst()
      guard scalar.isText else { continue }
      cells.append(Cell(escapes: escapes, character: scalar))
      escapes = ""
    }
    if escapes.isEmpty { return }
    // What comes at the very end, as the end of a colour, goes before the last blank.
    if cells.last?.character != " " { cells.append(Cell(escapes: "", character: " ")) }
    cells[cells.count - 1].escapes += escapes
  }

  /// What libedit draws.
  var drawn: String {
    cells.map { cell in
      (cell.escapes.isEmpty ? "" : "\(Self.mark)\(cell.escapes)\(Self.mark)") + "\(cell.character)"
    }.joined()
  }

  /// What a person sees of the last line.
  var seen: String { cells.map { "\($0.character)" }.joined() }

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

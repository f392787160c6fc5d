import JalonModel
import JalonReport

/// Lays help out: paragraphs and two columns, or one fact a line for a screen reader.
struct HelpSheet: Sendable {
  private let width: Int
  private let isPlain: Bool
  private let colon: String
  /// Where the second column begins at most; a longer first one has a line to itself.
  private static let column = 24
  /// The narrowest page that has two columns.
  private static let narrowest = 60

  init(_ options: PageOptions) {
    isPlain = options.style == .plain
    width = isPlain ? .max : options.width
    colon = options.language == .fr ? "\u{A0}:" : ":"
  }

  /// A page of parts, an empty line between them.
  func page(_ parts: [String]) -> String {
    parts.joined(separator: isPlain ? "\n" : "\n\n") + "\n"
  }

  func paragraph(_ text: String) -> String { wrapped(text, indent: 0).joined(separator: "\n") }

  /// A heading and rows of a name and what it means.
  func section(_ heading: String, _ rows: [(String, String)]) -> String {
    if isPlain {
      return ([heading] + rows.map { "\($0.0)\(colon) \($0.1)" }).joined(separator: "\n")
    }
    let longest = rows.map(\.0.count).max() ?? 0
    let second = width < Self.narrowest ? 6 : min(Self.column, longest + 4)
    var lines = [heading]
    for (name, meaning) in rows {
      var text = wrapped(meaning, indent: second)
      let name = "  \(name)"
      if name.count + 2 <= second, let first = text.first {
        text[0] = name + first.dropFirst(name.count)
      } else {
        lines.append(name)
      }
      lines += text
    }
    return lines.joined(separator: "\n")
  }

  /// A heading, a command line and what it does.
  func example(_ heading: String, _ line: String, _ meaning: String) -> String {
    if isPlain { return "\(heading)\(colon) \(line)\n\(meaning)" }
    return ([heading, "  \(line)"] + wrapped(meaning, indent: 4)).joined(separator: "\n")
  }

  /// The lines of a text; only plain spaces may break.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    for word in text.split(separator: " ") {
      if line.count > indent, line.count + 1 + word.count > width {
        lines.append(line)
        line = margin
      }
      line += (line.count > indent ? " " : "") + word
    }
    return lines + [line]
  }
}

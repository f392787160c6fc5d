/// A page of Markdown that is being written: blocks with an empty line between them.
struct MarkdownText {
  /// On which side the cells of a column stand.
  enum Alignment { case left, right }

  private var blocks: [String] = []

  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func paragraph(_ text: String) {
    if !text.isEmpty { blocks.append(text) }
  }

  /// A block of code, which holds no fence of its own.
  mutating func code(_ text: String, language: String = "lua") {
    blocks.append("```\(language)\n\(text)\n```")
  }

  /// A table; its cells are Markdown already.
  mutating func table(_ head: [String], aligned: [Alignment] = [], _ rows: [[String]]) {
    let rules = head.indices.map { column in
      aligned.indices.contains(column) && aligned[column] == .right ? "--:" : ":--"
    }
    blocks.append(([head, rules] + rows).map(Self.row).joined(separator: "\n"))
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

extension String {
  /// The text as it stands in a line of Markdown: what would be read as marks has a backslash, code
  /// between backquotes stays code, and an end of line is a space.
  var markdown: String {
    var text = ""
    var isCode = false
    for character in safe {
      switch character {
      case "`": isCode.toggle()
      case "|": text += "\\"
      case "\\", "*", "<", "[", "]", "~": if !isCode { text += "\\" }
      default: break
      }
      text.append(character)
    }
    // A backquote without its pair would open what never closes.
    return isCode ? text.replacing("`", with: "\\`") : text
  }
}

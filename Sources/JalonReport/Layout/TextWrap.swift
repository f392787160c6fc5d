/// Breaks a text into lines of a width, at spaces that may break.
enum TextWrap {
  /// The lines of a text, at least one: the first has `lead` columns less, for what stands before it.
  ///
  /// A word longer than a line is broken where the line ends; no-break spaces hold.
  static func lines(of text: String, width: Int, lead: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var room: Int { max(1, lines.isEmpty ? width - lead : width) }
    for word in words(of: text) {
      let length = TextWidth.of(word)
      if used > 0, used + 1 + length <= room {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 || (length > room && length <= width) {
        lines.append(line)
        (line, used) = ("", 0)
      }
      for piece in length > width ? pieces(of: word) : [word] {
        let whole = TextWidth.of(piece)
        if used > 0, used + whole > room {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if used + whole <= room {
          line += piece
          used += whole
          continue
        }
        for character in piece {
          let width = TextWidth.of(character)
          if used > 0, used + width > room {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += width
        }
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// A word that is longer than a line breaks at its hyphens first.
  private static func pieces(of word: String) -> [String] {
    var pieces = [""]
    for character in word {
      pieces[pieces.count - 1].append(character)
      if character == "-" { pieces.append("") }
    }
    return pieces
  }

  /// What stays on one line: packs write plain spaces inside guillemets and before `:` or `%`.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in text.unicodeScalars.split(whereSeparator: \.mayBreak) {
      if let last = words.indices.last,
        word.first?.closes == true || words[last].unicodeScalars.last == "«"
      {
        words[last] += " " + String(word)
      } else {
        words.append(String(word))
      }
    }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var closes: Bool {
    switch self {
    case "»", ":", ";", "?", "!", "%", "$", "—", "–": true
    default: false
    }
  }
}

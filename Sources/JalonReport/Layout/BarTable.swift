internal import JalonModel

/// Names, counts and a bar for each count, the longest for the greatest.
struct BarTable {
  struct Row {
    var name: String
    var count: Int
    /// What stands beyond the bar: a mark, and what it is of.
    var mark: String?
    var tone = Sheet.Tone.normal
  }

  let rows: [Row]
  /// The names' side: that of figures is the right.
  var side = Side.left
  let options: PageOptions

  enum Side { case left, right }

  private static let gap = 2
  private static let narrowestBar = 4
  private static let widestBar = 40
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private var words: Words { options.words }

  /// Nil where names and counts leave too little room for bars, and for who listens.
  var lines: [String]? {
    guard options.style != .plain else { return nil }
    let names = rows.map(\.name.safe)
    let counts = rows.map { words.number($0.count) }
    let name = names.map(TextWidth.of).max() ?? 0
    let count = counts.map(TextWidth.of).max() ?? 0
    let mark = rows.compactMap(\.mark).map { TextWidth.of(pointer + $0.safe) + 1 }.max() ?? 0
    // What is written as a line is indented by two columns.
    let room = options.columns - 2 - name - count - 2 * Self.gap - mark
    guard room >= Self.narrowestBar else { return nil }
    let most = rows.map(\.count).max() ?? 0
    let ink = Ink(options.style)
    return rows.indices.map { index in
      let blank = blanks(name - TextWidth.of(names[index]))
      let label = side == .left ? names[index] + blank : blank + names[index]
      let number = blanks(Self.gap + count - TextWidth.of(counts[index])) + counts[index]
      let bar = bar(rows[index].count, of: most, width: min(room, Self.widestBar))
      let drawn = bar.isEmpty ? "" : blanks(Self.gap) + ink.drawn(bar, rows[index].tone)
      let marked = rows[index].mark.map { text in
        (bar.isEmpty ? blanks(Self.gap) : " ") + ink.drawn(pointer + text.safe, .strong)
      }
      return label + number + drawn + (marked ?? "")
    }
  }

  private var pointer: String { if case .terminal = options.style { "◂ " } else { "< " } }

  /// What is counted is never without a bar.
  private func bar(_ count: Int, of most: Int, width: Int) -> String {
    guard count > 0, most > 0, width > 0 else { return "" }
    let share = min(1, Double(count) / Double(most)) * Double(width)
    guard case .terminal = options.style else {
      return String(repeating: "#", count: max(1, Int(share.rounded())))
    }
    let parts = max(1, Int((share * 8).rounded()))
    return String(repeating: "█", count: parts / 8) + Self.eighths[parts % 8]
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

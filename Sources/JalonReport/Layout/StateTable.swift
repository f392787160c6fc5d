internal import JalonModel

/// Numbered names, each with its counts in columns or with one remark at the end of the line.
struct StateTable {
  struct Row {
    var number: Int
    var name: String
    /// One for each column; empty where the remark stands for them.
    var cells: [String] = []
    var remark = ""
    /// How it is read aloud.
    var spoken: String
    /// Of the first cell.
    var tone = Sheet.Tone.normal

    /// The row as a sentence, safe.
    func aloud(_ words: Words) -> String { "\(number). " + words.about(name.safe, spoken.safe) }
  }

  let heading: String
  /// The headers, which stand on the line of the heading.
  let columns: [String]
  let rows: [Row]

  private static let gap = 2
  private static let narrowestName = 20

  /// Nil where the columns leave too little room for names.
  func lines(width: Int, ink: Ink) -> (heading: String, rows: [String])? {
    let widths = columns.indices.map { index in
      let cells = rows.map { $0.cells.indices.contains(index) ? TextWidth.of($0.cells[index]) : 0 }
      return max(TextWidth.of(columns[index].safe), cells.max() ?? 0) + Self.gap
    }
    let numbers = rows.map { "\($0.number)".count }.max() ?? 1
    let lead = 2 + numbers + 2
    let block = widths.reduce(0, +)
    let room = width - lead - block
    guard room >= Self.narrowestName, TextWidth.of(heading.safe) <= width - block else {
      return nil
    }
    let heading =
      ink.drawn(heading.safe, .strong) + blanks(width - block - TextWidth.of(heading.safe))
      + zip(columns, widths).map { right($0.safe, $1, ink, .faint) }.joined()
    return (heading, rows.flatMap { lines($0, lead, room, widths, ink) })
  }

  private func lines(_ row: Row, _ lead: Int, _ room: Int, _ widths: [Int], _ ink: Ink)
    -> [String]
  {
    let number = "\(row.number)"
    var lines: [String] = []
    let block = widths.reduce(0, +)
    let end = row.cells.isEmpty ? " " + row.remark.safe : ""
    let parts = TextWrap.lines(of: row.name.safe, width: room)
    for (index, part) in parts.enumerated() {
      let head =
        index == 0 ? blanks(lead - 2 - number.count) + number + "  " : blanks(lead)
      guard index == parts.count - 1 else {
        lines.append(head + part)
        continue
      }
      let free = room - TextWidth.of(part) + (row.cells.isEmpty ? block - TextWidth.of(end) : 0)
      let cells = zip(row.cells, widths).enumerated().map { index, cell in
        right(cell.0.safe, cell.1, ink, index == 0 && cell.0 != "0" ? row.tone : .normal)
      }
      lines.append(head + part + leader(free, ink) + (cells.isEmpty ? end : cells.joined()))
    }
    return lines
  }

  /// Dots that lead the eye, where there is room for some.
  private func leader(_ free: Int, _ ink: Ink) -> String {
    free < 4
      ? blanks(free) : " " + ink.drawn(String(repeating: ".", count: free - 1), .faint)
  }

  private func right(_ cell: String, _ width: Int, _ ink: Ink, _ tone: Sheet.Tone) -> String {
    blanks(width - TextWidth.of(cell)) + ink.drawn(cell, tone)
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

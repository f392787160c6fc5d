/// A column of counts: its header, and a count in words for who listens.
struct CountColumn {
  var header: String
  var spoken: (Int) -> String
}

/// A name and its counts, one for each column.
struct CountRow {
  var name: String
  var counts: [Int]
}

/// Names on the left and counts on the right, each under its header.
struct CountTable {
  let columns: [CountColumn]
  let rows: [CountRow]
  let words: Words

  private static let gap = 2
  private static let narrowestName = 16

  /// Nil where the columns leave too little room for names.
  func lines(width: Int) -> [String]? {
    let widths = columns.indices.map { index in
      let counts = rows.map { words.number($0.counts[index]).count }
      return max(TextWidth.of(columns[index].header), counts.max() ?? 0) + Self.gap
    }
    let room = width - widths.reduce(0, +)
    guard room >= Self.narrowestName else { return nil }
    let names = rows.map { TextWrap.lines(of: $0.name.safe, width: room) }
    let name = min(room, names.joined().map(TextWidth.of).max() ?? 0)
    var lines = [line("", columns.map(\.header), name, widths)]
    for (row, parts) in zip(rows, names) {
      // The counts stand on the last line of a long name.
      lines += parts.dropLast()
      lines.append(line(parts.last ?? "", row.counts.map(words.number), name, widths))
    }
    return lines
  }

  private func line(_ name: String, _ cells: [String], _ room: Int, _ widths: [Int]) -> String {
    zip(cells, widths).reduce(name + blanks(room - TextWidth.of(name))) { line, cell in
      line + blanks(cell.1 - TextWidth.of(cell.0)) + cell.0
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

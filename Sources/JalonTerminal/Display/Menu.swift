/// Candidates listed below the line, in columns of equal width, read downwards.
struct Menu {
  /// More than this is not read; how many are left out is said.
  static let limit = 200

  var lines: [String]

  init(_ candidates: [String], columns: Int) {
    // The last column stays free: a terminal may go to the next row by itself after it.
    let room = max(1, columns - 1)
    let shown = candidates.prefix(Self.limit).map { $0.printable.fitted(to: room) }
    let width = (shown.map(\.columns).max() ?? 0) + 2
    let across = max(1, (room + 2) / width)
    let down = (shown.count + across - 1) / across
    lines = (0..<down).map { row in
      var line = ""
      for place in stride(from: row, to: shown.count, by: down) {
        let isLast = place + down >= shown.count
        line += shown[place]
        if !isLast { line += String(repeating: " ", count: width - shown[place].columns) }
      }
      return line
    }
    if candidates.count > shown.count { lines.append("… +\(candidates.count - shown.count)") }
  }
}

/// What a review costs beside the diagnosis of the same places, from the lines of ``ReviewWork``.
struct ReviewTable {
  /// How many times the cost of a diagnosis a review may have.
  private static let limit = 2.0

  private var rows: [String] = []

  var isEmpty: Bool { rows.isEmpty }

  /// Takes a line, if it is one of these.
  mutating func take(_ parts: [Substring]) {
    guard parts.count == 9, parts[0] == "review" else { return }
    let figures = parts[3...].compactMap { Double($0) }
    guard figures.count == 6, let places = Double(parts[1]), places > 0 else { return }
    let (diagnosis, first, next) = (figures[1], figures[2], figures[3])
    for (what, time, bytes) in [("first", first, figures[4]), ("next", next, figures[5])] {
      let cells = [
        "\(what) review of \(parts[1]) places, \(parts[2]) triggers", fixed(figures[0], 0),
        fixed(diagnosis, 0), fixed(time, 0), fixed(time / diagnosis, 2), fixed(Self.limit, 1),
        fixed(bytes / 1000, 0),
      ]
      rows.append("| " + cells.joined(separator: " | ") + " |")
    }
  }

  /// Markdown.
  func text() -> String {
    let head = [
      "| of the action plan | reading, ms | diagnosis, ms | review, ms | ratio | at most "
        + "| record after it, kB |",
      "|---|---|---|---|---|---|---|",
    ]
    return (head + rows).map { $0 + "\n" }.joined()
  }
}

/// A line of a file as it can be shown, and under which column of the screen its place lies.
struct Excerpt {
  /// One line, safe, cut at both ends to a width.
  let line: String
  /// Columns before the place; nil where no place is asked for.
  let caret: Int?

  private static let tab = 4
  private static let cut = "…"

  /// A column counts characters from 1; past the end it is the end.
  init(_ text: String, column: Int?, width: Int) {
    let cells = Self.cells(of: text)
    let place = column.map { min(max($0, 1) - 1, cells.count) }
    let widths = cells.map { TextWidth.of($0) }
    var start = 0
    var end = cells.count
    if widths.reduce(0, +) > width {
      // A third of the line stands before the place.
      var before = 0
      start = place ?? 0
      while start > 0, before + widths[start - 1] <= width / 3 {
        start -= 1
        before += widths[start]
      }
      var room = width - before - (start > 0 ? 1 : 0) - 1
      end = place ?? 0
      while end < cells.count, widths[end] <= room {
        room -= widths[end]
        end += 1
      }
    }
    let lead = start > 0 ? Self.cut : ""
    line = lead + cells[start..<end].joined() + (end < cells.count ? Self.cut : "")
    caret = place.map { TextWidth.of(lead) + widths[start..<$0].reduce(0, +) }
  }

  /// A text for each character: a tab reaches to the next stop.
  private static func cells(of text: String) -> [String] {
    var cells: [String] = []
    var width = 0
    var text = text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    for character in text {
      let cell =
        character == "\t"
        ? String(repeating: " ", count: tab - width % tab) : String(character).safe
      cells.append(cell)
      width += TextWidth.of(cell)
    }
    return cells
  }
}

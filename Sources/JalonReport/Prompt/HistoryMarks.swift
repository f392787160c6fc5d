/// The glyphs of a drawing in a style.
struct HistoryMarks {
  var point: Character = "*"
  var caution: Character = "o"
  var gap: Character = "x"
  var broken: Character = ":"
  var median: Character = "-"
  var side: Character = "|"
  var tick: Character = "+"
  var corner: Character = "+"
  var floor: Character = "-"
  var label: Character = "+"
  var grain = ChartCanvas.Grain.coarse

  init(_ style: PageOptions.Style) {
    guard case .terminal = style else { return }
    (point, caution, gap, broken, median) = ("●", "○", "×", "┊", "┄")
    (side, tick, corner, floor, label) = ("│", "┤", "└", "─", "┬")
    grain = .fine
  }
}

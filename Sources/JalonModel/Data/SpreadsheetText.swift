/// A text in a cell of a CSV file that people open in a spreadsheet.
///
/// In French: texte de tableur. A cell that begins with `=`, `+`, `-`, `@`, a tab or a line's end may
/// be taken for a formula and run: an apostrophe before it, as people type one, makes it text. What
/// reads the cell back takes it away.
public enum SpreadsheetText {
  private static let beginnings: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// The text of a cell that no spreadsheet runs.
  public static func guarded(_ text: String) -> String {
    isFormula(text) ? "'" + text : text
  }

  /// The text that a cell holds.
  public static func plain(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && isFormula(cell)
      ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  /// Whether it begins as a formula, behind whatever apostrophes: a text that has one before a sign
  /// receives another, so that each text comes back as it was.
  private static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(beginnings.contains) ?? false
  }
}

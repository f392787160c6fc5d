/// What stands between two cells.
enum CSVSeparator: UInt8, Hashable, Sendable, CaseIterable {
  case tab = 0x09
  case semicolon = 0x3B
  case comma = 0x2C

  /// The separator of a table whose header starts at the scanner's place.
  ///
  /// It is the first of tab, semicolon and comma that gives the header and the record behind it the
  /// same number of cells, more than one: in a table with semicolons a header may well hold commas
  /// (`Population, 2021`) and the cells decimal ones, the reverse is rare. If none does, the one
  /// that gives the header most cells; the comma if all cells are one.
  static func detect(in text: Span<UInt8>, from offset: Int) -> CSVSeparator {
    var best = (separator: CSVSeparator.comma, cells: 1)
    for separator in allCases {
      var scanner = CSVScanner(separator: separator, offset: offset, line: 1)
      var cells: [CSVCell] = []
      guard case .record = scanner.nextFilled(in: text, into: &cells) else { continue }
      let inHeader = cells.count
      guard inHeader > 1 else { continue }
      if case .record = scanner.nextFilled(in: text, into: &cells), cells.count == inHeader {
        return separator
      }
      if inHeader > best.cells { best = (separator, inHeader) }
    }
    return best.separator
  }
}

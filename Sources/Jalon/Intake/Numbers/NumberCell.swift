internal import JalonModel

/// What a cell says where a number is expected.
///
/// Read are a sign (`-`, `−`, `+`), digits in one run or in groups of three, decimals, and one of
/// `E`, `p`, `r`, `%` behind them, with or without a blank between. Groups are parted by blanks or
/// by the mark that is not the decimal one. `.5` is read; `5.` is not: it may be cut short. `1E5`
/// and `1,2e+05` are not: spreadsheets write that once they have dropped digits, and `E` means
/// caution. `nan`, `inf`, hexadecimals, what exceeds every double and an empty cell are invalid;
/// whoever gives an empty cell a meaning asks for it first.
enum NumberCell: Hashable, Sendable {
  /// Finite; the double nearest to what is written, and never -0.
  case number(Double, NumberSuffix)
  /// A sign in place of a number.
  case symbol(Symbol)
  /// Another number with a decimal comma than with a decimal point: `1,234`.
  case ambiguous
  case invalid

  init(_ cell: Span<UInt8>, decimal convention: DecimalConvention) {
    guard let shape = NumberShape(cell) else {
      let content = cell.trimmed(0, cell.count)
      let symbol = Symbol(cell.extracting(content.start..<content.end))
      self = symbol.flatMap { $0.isInPlace ? .symbol($0) : nil } ?? .invalid
      return
    }
    switch shape.reading(as: convention) {
    case .ambiguous: self = .ambiguous
    case .none: self = .invalid
    case .decimals(let decimals):
      let size = shape.digits.value(decimals: decimals)
      guard size.isFinite else {
        self = .invalid
        return
      }
      self = .number(shape.isNegative && size != 0 ? -size : size, shape.suffix)
    }
  }
}

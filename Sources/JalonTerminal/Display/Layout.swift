import CLineEdit

/// Where libedit puts the characters of a prompt and a line on a screen of so many columns.
struct Layout {
  struct Place: Equatable {
    var row = 0
    var column = 0
  }

  /// Where the cursor is.
  private(set) var cursor = Place()
  /// Where the text ends.
  private(set) var end = Place()
  private let columns: Int

  init(prompt: String, line: some Collection<Unicode.Scalar>, cursor: Int, columns: Int) {
    self.columns = max(2, columns)
    for scalar in prompt.unicodeScalars { put(scalar.columns) }
    for (number, scalar) in line.enumerated() {
      if number == cursor { self.cursor = place(of: scalar) }
      put(scalar)
    }
    if cursor >= line.count { self.cursor = end }
  }

  /// A wide character that does not fit begins the next row.
  private func place(of scalar: Unicode.Scalar) -> Place {
    end.column + scalar.columns > columns ? Place(row: end.row + 1, column: 0) : end
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": end = Place(row: end.row + 1, column: 0)
    case "\t": repeat { put(1) } while end.column & 7 != 0
    case _ where iswprint(wint_t(scalar.value)) != 0: put(scalar.columns)
    // Shown as \U+ and its number.
    default: for _ in 0..<(scalar.value > 0xFFFF ? 8 : 7) { put(1) }
    }
  }

  private mutating func put(_ width: Int) {
    if end.column + width > columns { end = Place(row: end.row + 1, column: 0) }
    end.column += width
    if end.column >= columns { end = Place(row: end.row + 1, column: 0) }
  }
}

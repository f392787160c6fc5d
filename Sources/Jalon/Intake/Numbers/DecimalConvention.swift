/// Which mark stands before the decimals; the other one may part groups of three digits.
enum DecimalConvention: Hashable, Sendable {
  case point, comma
  /// Not known: a number that could be read both ways is ambiguous.
  case unknown
}

/// What the cells of a file say together about its decimal mark.
///
/// A cell settles it when only one convention can read it: `12,5`, `0,125`, `1.234,5`, `1 234,567`,
/// `1.234.567` are of the comma. `1,234` and `1.234` settle nothing, nor does a number without a
/// mark. Cells that contradict each other settle nothing either: then each clear one is read as it
/// stands and the others stay ambiguous.
struct DecimalEvidence: Hashable, Sendable {
  private var commas = false
  private var points = false

  init() {}

  /// Takes note of a cell, whatever it holds.
  mutating func note(_ cell: Span<UInt8>) {
    guard let shape = NumberShape(cell) else { return }
    switch shape.convention {
    case .comma: commas = true
    case .point: points = true
    case .unknown: break
    }
  }

  var convention: DecimalConvention {
    switch (commas, points) {
    case (true, false): .comma
    case (false, true): .point
    default: .unknown
    }
  }
}

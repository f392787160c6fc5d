internal import JalonModel

extension Symbol {
  /// The sign that a cell holds, and nothing beside it.
  init?(_ cell: Span<UInt8>) {
    switch (cell.count, cell.isEmpty ? 0 : cell[0]) {
    case (1, 0x78): self = .confidential
    case (1, 0x46): self = .unreliable
    case (1, 0x2E): self = .neverAvailable
    case (1, 0x45): self = .caution
    case (1, 0x70): self = .preliminary
    case (1, 0x72): self = .revised
    case (2, 0x2E) where cell[1] == 0x2E: self = .unavailable
    case (3, 0x2E) where cell[1] == 0x2E && cell[2] == 0x2E: self = .notApplicable
    default: return nil
    }
  }

  /// Whether it stands in place of a figure, and not beside one.
  var isInPlace: Bool { if case .missing = meaning { true } else { false } }
}

/// What stands behind a number.
enum NumberSuffix: Hashable, Sendable {
  case none
  /// The number is as written: `5,2 %` is 5.2.
  case percent
  /// A sign of quality: `E`, `p` or `r`.
  case sign(Symbol)

  init?(_ rest: Span<UInt8>) {
    if rest.isEmpty {
      self = .none
    } else if rest.count == 1, rest[0] == 0x25 {
      self = .percent
    } else if let symbol = Symbol(rest), !symbol.isInPlace {
      self = .sign(symbol)
    } else {
      return nil
    }
  }
}

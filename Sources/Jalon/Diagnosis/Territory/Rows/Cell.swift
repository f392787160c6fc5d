import JalonModel

/// What a quantity comes to at one place, and of which period.
struct Cell {
  /// What the value was taken from.
  enum Source: Hashable {
    case nothing
    /// A row of the figure's run.
    case row(Int)
    /// An older row, which stands in for a later missing one.
    case carried(Int)
    case computed
  }

  var value = 0.0
  var mark: Mark
  /// The ordinal of the period.
  var period: Int32?
  var source = Source.nothing

  static let absent = Cell(mark: .absent)
  static let notApplicable = Cell(mark: .notApplicable)

  /// A value, or "not applicable" where arithmetic gave no finite number.
  static func measured(_ value: Double, _ mark: Mark = .normal, period: Int32? = nil) -> Cell {
    guard value.isFinite else { return .notApplicable }
    // A zero has no sign.
    return Cell(value: value == 0 ? 0 : value, mark: mark, period: period)
  }

  init(value: Double = 0, mark: Mark, period: Int32? = nil, source: Source = .nothing) {
    self.value = value
    self.mark = mark
    self.period = period
    self.source = source
  }

  /// What somebody else says, without trust in its number.
  init(_ reading: Reading) {
    switch reading {
    case .measured(let value, _): self = .measured(value, Mark(reading))
    case .missing: self = Cell(mark: Mark(reading))
    }
  }

  var reading: Reading { mark.reading(value) }

  var isMissing: Bool { mark.isMissing }
}

extension Mark {
  /// What two readings are worth together: the first reason other than "not applicable" counts.
  func joined(with other: Mark) -> Mark {
    if isMissing, self != .notApplicable { return self }
    if other.isMissing { return other }
    if isMissing { return self }
    return self == .caution ? self : other
  }
}

extension Cell {
  /// The older of two periods, and caution where they differ.
  mutating func takePeriods(of a: Cell, and b: Cell) {
    guard !isMissing else { return }
    guard let first = a.period, let second = b.period else {
      period = a.period ?? b.period
      return
    }
    period = min(first, second)
    if first != second { mark = .caution }
  }
}

extension Quantity.Arithmetic {
  /// What stands between two values, "not applicable" for a division by 0.
  func of(_ a: Cell, _ b: Cell) -> Cell {
    let mark = a.mark.joined(with: b.mark)
    guard !mark.isMissing else { return Cell(mark: mark) }
    if self == .over, b.value == 0 { return .notApplicable }
    let value =
      switch self {
      case .plus: a.value + b.value
      case .minus: a.value - b.value
      case .times: a.value * b.value
      case .over: a.value / b.value
      }
    var result = Cell.measured(value, mark)
    result.takePeriods(of: a, and: b)
    return result
  }
}

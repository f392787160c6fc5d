import JalonModel

/// The periods that the data name, as of a day.
struct Timeline {
  let asOf: Day
  /// Each once, in their order.
  let periods: [Period]
  /// How many of them have ended by the day.
  let ended: Int
  private let ordinals: [Period: Int32]

  init(_ periods: [Period], asOf: Day) {
    self.asOf = asOf
    self.periods = periods
    ended = periods.firstIndex { $0.last > asOf } ?? periods.count
    ordinals = Dictionary(
      periods.enumerated().map { ($1, Int32(clamping: $0)) }, uniquingKeysWith: { a, _ in a })
  }

  func ordinal(of period: Period) -> Int32? { ordinals[period] }

  subscript(ordinal: Int32) -> Period { periods[Int(ordinal)] }

  /// The ordinal of the first period whose figure is not too old.
  func firstFresh(_ maxAge: TimeSpan?) -> Int32 {
    guard let maxAge else { return 0 }
    let first = periods.firstIndex { Self.day(maxAge, after: $0.last, reaches: asOf) }
    return Int32(clamping: first ?? periods.count)
  }

  /// Whether a day so long after another is not before a third; a length that no calendar can
  /// place does not end.
  static func day(_ span: TimeSpan, after day: Day, reaches other: Day) -> Bool {
    day.adding(span).map { $0 >= other } ?? true
  }
}

/// The moment a figure is asked of.
enum Moment: Hashable {
  /// The latest period that has a row.
  case current
  /// A period, and its ordinal where the data name it.
  case period(Period, Int32?)

  /// The period asked for; nil for the current one.
  var named: Period? {
    switch self {
    case .current: nil
    case .period(let period, _): period
    }
  }
}

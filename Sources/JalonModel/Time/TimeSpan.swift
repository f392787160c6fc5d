/// A length of time as authors write it: `"90 jours"`, `"3 mois"`, `"1 year"`, `"2 reviews"`.
///
/// In French: durée. Two spans are equal if number and unit are: 12 months are not 1 year.
public struct TimeSpan: Hashable, Sendable {
  /// What a length of time is counted in.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Days (jours).
    case days
    /// Weeks of seven days (semaines).
    case weeks
    /// Months of the calendar (mois).
    case months
    /// Years of the calendar (ans).
    case years
    /// Periodic reviews of a place (revues), which no calendar can place.
    case reviews
  }

  /// The longest, in any unit.
  public static let limit = 999_999

  /// How many, from 0 to ``limit``.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// A length of time, nil if it is negative or over ``limit``.
  public init?(_ count: Int, _ unit: Unit) {
    guard (0...Self.limit).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  enum Length {
    case days(Int)
    case months(Int)
    case reviews
  }

  /// The same in the two measures that the calendar has.
  var length: Length {
    switch unit {
    case .days: .days(count)
    case .weeks: .days(count * 7)
    case .months: .months(count)
    case .years: .months(count * 12)
    case .reviews: .reviews
    }
  }
}

/// The days that a figure is of.
///
/// In French: période. The greatest of several is the one whose reading is current: that with the
/// latest last day, of two that end together the one that begins later.
public struct Period: Hashable, Sendable {
  /// What a period is in the calendar.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A calendar year: `2021`.
    case year
    /// A quarter of a calendar year: `2021-Q3`, `2021-T3`.
    case quarter
    /// A calendar month: `2021-07`.
    case month
    /// One day: `2021-07-15`.
    case day
    /// Two calendar years or more: `2016-2021`.
    case years
    /// Two days or more, as of a fiscal or a school year: `2023-04-01/2024-03-31`.
    case days
  }

  /// What the period is in the calendar.
  public let kind: Kind
  /// Its first day.
  public let first: Day
  /// Its last day, not before the first.
  public let last: Day

  private init(_ kind: Kind, _ first: Day, _ last: Day) {
    self.kind = kind
    self.first = first
    self.last = last
  }

  private init?(_ kind: Kind, year: Int, months: ClosedRange<Int>) {
    guard let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = first.endOfMonth(adding: months.count - 1)
    else { return nil }
    self.init(kind, first, last)
  }

  /// A calendar year, 1 to 9999.
  public init?(year: Int) { self.init(.year, year: year, months: 1...12) }

  /// A quarter, 1 to 4, of a calendar year.
  public init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(.quarter, year: year, months: quarter * 3 - 2...quarter * 3)
  }

  /// A month, 1 to 12, of a calendar year.
  public init?(year: Int, month: Int) { self.init(.month, year: year, months: month...month) }

  /// One day.
  public init(_ day: Day) { self.init(.day, day, day) }

  /// The calendar years from one to another, both counted; the same twice is that year.
  public init?(firstYear: Int, lastYear: Int) {
    guard firstYear <= lastYear, let start = Period(year: firstYear),
      let end = Period(year: lastYear)
    else { return nil }
    self.init(start == end ? .year : .years, start.first, end.last)
  }

  /// The days from one to another, both counted; the same twice is that day.
  public init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.init(first == last ? .day : .days, first, last)
  }
}

extension Period: Comparable {
  /// Whether a period ends before another, or ends with it and begins earlier.
  public static func < (a: Self, b: Self) -> Bool {
    if a.last != b.last { return a.last < b.last }
    if a.first != b.first { return a.first < b.first }
    // The same days in two forms, as 2021 and 2021-01-01/2021-12-31: any order, but always one.
    return a.kind.rawValue < b.kind.rawValue
  }
}

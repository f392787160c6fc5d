extension Day {
  /// The day so many days later, or earlier if negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The same day so many months later, or the last of that month if it has no such day.
  ///
  /// One month after January 31 is February 28 or 29. Months may be negative; nil outside the
  /// years 1 to 9999.
  public func adding(months: Int) -> Day? {
    let (year, month, day) = civil
    guard let (year, month) = Self.month(months, after: (year, month)) else { return nil }
    return Day(year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }

  /// The same day so many years later; February 28 for a February 29 that is not there.
  ///
  /// Years may be negative; nil outside the years 1 to 9999.
  public func adding(years: Int) -> Day? {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return overflow ? nil : adding(months: months)
  }

  /// The day a length of time later; nil for reviews, and outside the years 1 to 9999.
  public func adding(_ span: TimeSpan) -> Day? {
    switch span.length {
    case .days(let days): adding(days: days)
    case .months(let months): adding(months: months)
    case .reviews: nil
    }
  }

  /// The last day of the month that many months later.
  func endOfMonth(adding months: Int) -> Day? {
    let (year, month, _) = civil
    guard let (year, month) = Self.month(months, after: (year, month)) else { return nil }
    return Day(year: year, month: month, day: Self.length(ofMonth: month, year: year))
  }

  private static func month(
    _ months: Int, after start: (year: Int, month: Int)
  ) -> (year: Int, month: Int)? {
    let (sum, overflow) = (start.year * 12 + start.month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { return nil }
    return (sum / 12, sum % 12 + 1)
  }
}

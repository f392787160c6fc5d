extension Period {
  /// The period of the same kind and length that ended exactly so long before.
  ///
  /// Days and weeks are counted in days; months and years on the calendar, from a month's last day
  /// to a month's last day. Of a range of days each end is moved by itself, so that a fiscal year
  /// stays one in leap years too. Nil if no such period ended then (a year, three months before),
  /// for reviews, and before the year 1.
  public func earlier(by span: TimeSpan) -> Period? {
    switch span.length {
    case .days(let days):
      return ending(last.adding(days: -days)) { $0.adding(days: -days) }
    case .months(let months):
      let staysLast = kind != .day && last.isLastOfMonth
      let end = staysLast ? last.endOfMonth(adding: -months) : last.adding(months: -months)
      return ending(end) { $0.adding(months: -months) }
    case .reviews: return nil
    }
  }

  /// The period of this kind and length that has that last day.
  private func ending(_ end: Day?, shifted: (Day) -> Day?) -> Period? {
    guard let end else { return nil }
    let (year, month, _) = end.civil
    let period: Period? =
      switch kind {
      case .year: Period(year: year)
      case .quarter: Period(year: year, quarter: (month + 2) / 3)
      case .month: Period(year: year, month: month)
      case .day: Period(end)
      case .years: Period(firstYear: year - (last.year - first.year), lastYear: year)
      case .days: shifted(first).flatMap { Period(first: $0, last: end) }
      }
    // A short range at the end of a month can shrink to one day, which is another length.
    return period.flatMap { $0.kind == kind && $0.last == end ? $0 : nil }
  }
}

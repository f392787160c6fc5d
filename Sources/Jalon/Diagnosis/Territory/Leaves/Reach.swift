import JalonModel

/// Which older period a change over a length of time compares with.
///
/// Months are measured with a ruler on which each is as long as another, so that of yearly figures
/// a leap year is no farther than any.
final class Reach {
  /// The period that ended exactly so long before, if there is one, and the day on which it would.
  private struct Target {
    var exact: Period?
    var ordinal: Int32?
    var mark: Int?
  }

  private let over: TimeSpan
  private let timeline: Timeline
  private var targets: [Int32: Target] = [:]

  init(_ over: TimeSpan, timeline: Timeline) {
    self.over = over
    self.timeline = timeline
  }

  /// The period that ended exactly so long before another.
  func exact(before newer: Int32) -> Period? { target(of: newer).exact }

  /// Of the periods that have a row, the one that ended exactly so long before, else the nearest
  /// within a quarter of the length; the earlier of two.
  func older(than newer: Int32, among periods: ArraySlice<Int32>) -> Int32? {
    let target = target(of: newer)
    if let exact = target.ordinal, exact < newer, periods.contains(exact) { return exact }
    guard let mark = target.mark else { return nil }
    var nearest: (period: Int32, distance: Int)?
    for period in periods where period < newer {
      guard timeline[period].hasShape(of: timeline[newer]) else { continue }
      let distance = abs(position(of: timeline[period].last) - mark)
      guard distance * 4 <= length, distance < nearest?.distance ?? .max else { continue }
      nearest = (period, distance)
    }
    return nearest?.period
  }

  private func target(of newer: Int32) -> Target {
    if let known = targets[newer] { return known }
    let period = timeline[newer]
    let exact = period.earlier(by: over)
    let mark: Int? = over.unit == .reviews ? nil : position(of: period.last) - length
    let target = Target(exact: exact, ordinal: exact.flatMap(timeline.ordinal), mark: mark)
    targets[newer] = target
    return target
  }

  /// How long the reach is, on the ruler.
  private var length: Int {
    switch over.unit {
    case .days: over.count
    case .weeks: over.count * 7
    case .months: over.count * 31
    case .years: over.count * 12 * 31
    case .reviews: 0
    }
  }

  /// Where a day is on the ruler: a month's last day stands at its end.
  private func position(of day: Day) -> Int {
    switch over.unit {
    case .days, .weeks, .reviews: return day.number
    case .months, .years:
      let months = day.year * 12 + day.month - 1
      return day.adding(days: 1)?.day ?? 1 == 1 ? (months + 1) * 31 : months * 31 + day.day
    }
  }
}

extension Period {
  /// Whether two periods are of one kind and, as good as, one length.
  fileprivate func hasShape(of other: Period) -> Bool {
    guard kind == other.kind else { return false }
    switch kind {
    case .year, .quarter, .month, .day: return true
    case .years: return last.year - first.year == other.last.year - other.first.year
    case .days:
      // Fiscal and school years differ by some days.
      return abs(days - other.days) * 10 <= max(days, other.days)
    }
  }

  private var days: Int { last.number - first.number + 1 }
}

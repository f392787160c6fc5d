import JalonModel

/// An indicator in a group, with the rows of it that stand as of the day.
final class Figure {
  let indicator: Indicator
  let group: String
  let standing: Standing
  /// Of which question it is an aggregate; nil where it is of none.
  let aggregate: AggregateName?
  private let timeline: Timeline
  private let firstFresh: Int32
  /// The count that it rests on, in the same group; the territory keeps all figures.
  unowned var base: Figure?

  init(
    _ indicator: Indicator, group: String, standing: Standing, aggregate: AggregateName?,
    timeline: Timeline
  ) {
    self.indicator = indicator
    self.group = group
    self.standing = standing
    self.aggregate = aggregate
    self.timeline = timeline
    firstFresh = timeline.firstFresh(indicator.maxAge)
  }

  /// The observed reading of a moment, before its base is looked at; nil where no row is of it.
  func observed(_ moment: Moment, at place: Int) -> Cell? {
    switch moment {
    case .current: current(at: place)
    case .period(_, let ordinal?):
      standing.index(of: ordinal, at: place).map { row(at: $0) }
    case .period(_, nil): nil
    }
  }

  /// The reading of the latest period that has a row, as the row says it.
  func latest(at place: Int) -> Cell? {
    standing.range(of: place).last.map { fresh(row(at: $0)) }
  }

  /// The same, or an older measured one within `carryForward` where that one is missing; one that
  /// is too old to be a figure stands in for nothing, and the latest row's own reason is told.
  private func current(at place: Int) -> Cell? {
    guard let latest = latest(at: place) else { return nil }
    guard latest.isMissing, latest.mark != .stale, let carry = indicator.carryForward,
      carry.unit != .reviews, let missing = latest.period
    else { return latest }
    for index in standing.range(of: place).dropLast().reversed() {
      var older = row(at: index)
      guard !older.isMissing, let period = older.period, case .row(let row) = older.source
      else { continue }
      guard definition(of: period) == definition(of: missing),
        Timeline.day(carry, after: timeline[period].last, reaches: timeline[missing].last),
        period >= firstFresh
      else { return latest }
      older.source = .carried(row)
      return older
    }
    return latest
  }

  /// A reading, stale where its period is too long ago.
  func fresh(_ cell: Cell) -> Cell {
    guard !cell.isMissing, let period = cell.period, period < firstFresh else { return cell }
    var stale = cell
    stale.mark = .stale
    return stale
  }

  private func row(at index: Int) -> Cell {
    let row = standing.row(at: index)
    return Cell(
      value: standing.run.values[row], mark: standing.run.marks[row],
      period: standing.periods[index], source: .row(row))
  }

  /// How many times the indicator's definition had changed by a period.
  func definition(of ordinal: Int32) -> Int {
    if indicator.breaks.isEmpty { return 0 }
    let first = timeline[ordinal].first
    return indicator.breaks.count { $0.before.first <= first }
  }
}

/// The question of which an indicator is an aggregate.
struct AggregateName {
  var survey: Survey
  var question: String
  var aggregate: Survey.Aggregate
}

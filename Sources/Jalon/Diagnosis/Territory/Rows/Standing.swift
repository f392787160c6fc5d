import JalonModel

/// The rows of a run that stand as of a day: one for each place and period, in their order.
///
/// A row stands if its period has ended and it was published by the day; of several the one of the
/// highest layer does, and of these the latest published.
struct Standing {
  let run: Run
  /// The rows; empty where all of the run's stand.
  private let rows: ContiguousArray<Int32>
  /// The period of each.
  let periods: ContiguousArray<Int32>
  /// Where the rows of each place start, and behind the last where they all end.
  private let starts: ContiguousArray<Int32>

  init(_ run: Run, places count: Int, timeline: Timeline) {
    self.run = run
    let (today, ended) = (timeline.asOf.number, timeline.ended)
    var rows: ContiguousArray<Int32> = []
    var periods: ContiguousArray<Int32> = []
    var starts = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    rows.reserveCapacity(run.count)
    periods.reserveCapacity(run.count)
    var next = 0
    var last: (place: Int, period: Int32) = (-1, -1)
    for index in 0..<run.count {
      let place = Int(run.places[index])
      let period = run.periods[index]
      guard place >= 0, place < count, period >= 0, Int(period) < ended,
        Int(run.published[index]) <= today
      else { continue }
      if place == last.place, period == last.period {
        rows[rows.count - 1] = Int32(clamping: index)
        continue
      }
      while next <= place {
        starts[next] = Int32(clamping: rows.count)
        next += 1
      }
      last = (place, period)
      rows.append(Int32(clamping: index))
      periods.append(period)
    }
    while next <= count {
      starts[next] = Int32(clamping: rows.count)
      next += 1
    }
    let areAll = rows.count == run.count
    self.rows = areAll ? [] : rows
    self.periods = areAll ? run.periods : periods
    self.starts = starts
  }

  /// The row at an index, as an ordinal in the run.
  func row(at index: Int) -> Int { rows.isEmpty ? index : Int(rows[index]) }

  /// Where the rows of a place are.
  func range(of place: Int) -> Range<Int> {
    let start = Int(starts[place])
    return start..<max(start, Int(starts[place + 1]))
  }

  /// Where the row of a place and a period is.
  func index(of period: Int32, at place: Int) -> Int? {
    let range = range(of: place)
    // Few periods: from the end is the shortest way.
    var index = range.upperBound - 1
    while index >= range.lowerBound, periods[index] > period { index -= 1 }
    return index >= range.lowerBound && periods[index] == period ? index : nil
  }

  /// The row of a lower layer that a row replaces.
  func replaced(by row: Int, asOf day: Day) -> Int? {
    var other = row - 1
    while other >= 0, run.places[other] == run.places[row], run.periods[other] == run.periods[row] {
      if run.layers[other] < run.layers[row], Int(run.published[other]) <= day.number {
        return other
      }
      other -= 1
    }
    return nil
  }
}

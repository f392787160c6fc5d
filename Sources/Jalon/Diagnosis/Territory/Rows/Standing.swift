import JalonModel

/// The rows of a run that stand as of a day: one for each place and period, in their order.
///
/// A row stands if its period has ended and it was published by the day; of several the one of the
/// highest layer does, and of these the latest published.
struct Standing {
  let run: Run
  /// The rows, and beside each its period.
  private(set) var rows: ContiguousArray<Int32> = []
  private(set) var periods: ContiguousArray<Int32> = []
  /// Where the rows of each place start, and behind the last where they all end.
  private var starts: ContiguousArray<Int32>

  init(_ run: Run, places count: Int, timeline: Timeline) {
    self.run = run
    starts = ContiguousArray(repeating: 0, count: count + 1)
    let today = timeline.asOf.number
    var next = 0
    var lastPlace = -1
    for index in 0..<run.count {
      let place = Int(run.places[index])
      let period = run.periods[index]
      guard (0..<count).contains(place), timeline.hasEnded(period),
        Int(run.published[index]) <= today
      else { continue }
      if place == lastPlace, periods.last == period {
        rows[rows.count - 1] = Int32(clamping: index)
        continue
      }
      while next <= place {
        starts[next] = Int32(clamping: rows.count)
        next += 1
      }
      lastPlace = place
      rows.append(Int32(clamping: index))
      periods.append(period)
    }
    while next <= count {
      starts[next] = Int32(clamping: rows.count)
      next += 1
    }
  }

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

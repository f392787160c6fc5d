import JalonModel

/// Some of a workspace's places with their data, among which a streamed place is put.
struct Surroundings {
  /// Their ordinals among all, in order.
  let places: [Int]
  /// Their rows, under their ordinals here.
  let dataset: Dataset

  init(_ places: [Int], of dataset: Dataset, _ calendar: LineCalendar) {
    self.places = places
    var own = dataset
    own.periods = calendar.periods
    own.runs = dataset.runs.compactMapValues { run in
      let rows = run.rows(of: places, calendar)
      return rows.count == 0 ? nil : rows
    }
    self.dataset = own
  }
}

/// The periods that a worker's data name: those of the packs, and those of lines.
struct LineCalendar {
  /// In their order.
  let periods: [Period]
  /// The ordinals here of the packs' periods.
  let ranks: ContiguousArray<Int32>
  private let ordinals: [Period: Int32]

  /// The packs' periods, in their order, and others.
  init(_ own: [Period], and others: Set<Period>) {
    periods = others.isEmpty ? own : Set(own).union(others).sorted()
    let ordinals = Dictionary(
      periods.enumerated().map { ($1, Int32(clamping: $0)) }, uniquingKeysWith: { a, _ in a })
    self.ordinals = ordinals
    ranks = ContiguousArray(own.map { ordinals[$0] ?? -1 })
  }

  func ordinal(of period: Period) -> Int32? { ordinals[period] }
}

extension Run {
  /// The rows of some places, which get the ordinals of their order.
  func rows(of places: [Int], _ calendar: LineCalendar) -> Run {
    var some = Run()
    for (seat, place) in places.enumerated() {
      for row in range(of: place) {
        some.append(row, of: self, at: Int32(clamping: seat), calendar.ranks[Int(periods[row])])
      }
    }
    return some
  }

  private mutating func append(_ row: Int, of other: Run, at place: Int32, _ period: Int32) {
    places.append(place)
    periods.append(period)
    layers.append(other.layers[row])
    published.append(other.published[row])
    statesPublication.append(other.statesPublication[row])
    values.append(other.values[row])
    marks.append(other.marks[row])
    sources.append(other.sources[row])
    files.append(other.files[row])
    lines.append(other.lines[row])
  }

  /// Adds rows of a place behind those of the others. Where the packs have rows of it too, those
  /// stand before the new ones of the same period: a line is the highest layer.
  mutating func append(_ below: Run, _ above: Run, at place: Int32) {
    var (low, high) = (0, 0)
    while low < below.count || high < above.count {
      if high == above.count || low < below.count && below.periods[low] <= above.periods[high] {
        append(low, of: below, at: place, below.periods[low])
        low += 1
      } else {
        append(high, of: above, at: place, above.periods[high])
        high += 1
      }
    }
  }
}

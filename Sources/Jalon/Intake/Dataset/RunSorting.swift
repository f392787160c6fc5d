extension Run {
  /// Two rows of one key.
  struct Pair {
    let first: Int
    let second: Int
  }

  /// The rows in their order; equal ones as they came. `ranks` gives the order of periods,
  /// `usualDay` the day on which the figure of one is published unless its row says another.
  init(
    _ loaded: LoadedRows, ranks: ContiguousArray<Int32>, placeCount: Int,
    usualDay: (_ period: Int) -> Int32
  ) {
    let rows = loaded.rows
    var days = ContiguousArray<Int32>()
    days.reserveCapacity(rows.count)
    for index in rows.indices {
      days.append(loaded.published[index] ?? usualDay(Int(rows[index].period)))
    }
    let order = RowOrder(
      rows, layers: loaded.layers, published: days, ranks: ranks, placeCount: placeCount
    ).order
    func column<Value>(_ value: (LoadedRows.Row) -> Value) -> ContiguousArray<Value> {
      var column = ContiguousArray<Value>()
      column.reserveCapacity(rows.count)
      if order.isEmpty {
        for row in rows { column.append(value(row)) }
      } else {
        for index in order { column.append(value(rows[Int(index)])) }
      }
      return column
    }
    func column<Value>(_ loaded: SteadyColumn<Value>) -> SteadyColumn<Value> {
      if loaded.common != nil || order.isEmpty { return loaded }
      var column = SteadyColumn<Value>()
      for index in order { column.append(loaded[Int(index)]) }
      return column
    }
    places = column(\.place)
    periods = column { ranks[Int($0.period)] }
    layers = column(loaded.layers)
    published = order.isEmpty ? days : ContiguousArray(order.map { days[Int($0)] })
    statesPublication = column(loaded.statesPublication)
    values = column(\.value)
    marks = column(\.mark)
    sources = column(loaded.sources)
    files = column(loaded.files)
    lines = column(\.line)
  }

  /// Drops every row that says the same as the one before; answers those that say something else,
  /// by the ordinals they then have. The rows are sorted.
  mutating func dropRepeats() -> [Pair] {
    guard count > 1 else { return [] }
    var pairs: [Pair] = []
    var kept = 0
    for index in 1..<count {
      if isSameKey(kept, index) {
        if marks[kept] == marks[index], values[kept] == values[index] { continue }
        pairs.append(Pair(first: kept, second: kept + 1))
      }
      kept += 1
      if kept != index { move(index, to: kept) }
    }
    if kept + 1 < count { shorten(to: kept + 1) }
    return pairs
  }

  private func isSameKey(_ a: Int, _ b: Int) -> Bool {
    places[a] == places[b] && periods[a] == periods[b] && layers[a] == layers[b]
      && published[a] == published[b]
  }

  private mutating func move(_ index: Int, to target: Int) {
    places[target] = places[index]
    periods[target] = periods[index]
    layers[target] = layers[index]
    published[target] = published[index]
    statesPublication[target] = statesPublication[index]
    values[target] = values[index]
    marks[target] = marks[index]
    sources[target] = sources[index]
    files[target] = files[index]
    lines[target] = lines[index]
  }

  private mutating func shorten(to count: Int) {
    let surplus = self.count - count
    places.removeLast(surplus)
    periods.removeLast(surplus)
    layers.removeLast(surplus)
    published.removeLast(surplus)
    statesPublication.removeLast(surplus)
    values.removeLast(surplus)
    marks.removeLast(surplus)
    sources.removeLast(surplus)
    files.removeLast(surplus)
    lines.removeLast(surplus)
  }
}

/// The order of rows by place, period, layer and publication.
///
/// Rows are first dealt to their places, which takes two passes however many there are; of a place
/// there are few, and most files have them in order.
private struct RowOrder {
  /// Indices of rows; empty if they stand in their order already.
  private(set) var order: ContiguousArray<Int32> = []
  private let rows: ContiguousArray<LoadedRows.Row>
  private let layers: SteadyColumn<Int16>
  private let published: ContiguousArray<Int32>
  private let ranks: ContiguousArray<Int32>

  init(
    _ rows: ContiguousArray<LoadedRows.Row>, layers: SteadyColumn<Int16>,
    published: ContiguousArray<Int32>, ranks: ContiguousArray<Int32>, placeCount: Int
  ) {
    self.rows = rows
    self.layers = layers
    self.published = published
    self.ranks = ranks
    guard !isSorted else { return }
    deal(placeCount)
    var start = 0
    while start < order.count {
      var end = start + 1
      var isSorted = true
      while end < order.count, rows[Int(order[end])].place == rows[Int(order[start])].place {
        if comesBefore(order[end], order[end - 1]) { isSorted = false }
        end += 1
      }
      if !isSorted {
        let sorted = order[start..<end].sorted { comesBefore($0, $1) }
        order.replaceSubrange(start..<end, with: sorted)
      }
      start = end
    }
  }

  private var isSorted: Bool {
    for index in rows.indices.dropFirst() {
      let (row, previous) = (rows[index], rows[index - 1])
      if row.place < previous.place { return false }
      if row.place == previous.place,
        comesBefore(Int32(clamping: index), Int32(clamping: index - 1))
      {
        return false
      }
    }
    return true
  }

  private mutating func deal(_ placeCount: Int) {
    var ends = ContiguousArray<Int32>(repeating: 0, count: placeCount + 1)
    for row in rows { ends[Int(row.place) + 1] += 1 }
    for place in 0..<placeCount { ends[place + 1] += ends[place] }
    order = ContiguousArray(repeating: 0, count: rows.count)
    for index in rows.indices {
      let place = Int(rows[index].place)
      order[Int(ends[place])] = Int32(clamping: index)
      ends[place] += 1
    }
  }

  /// Of two rows of one place.
  private func comesBefore(_ a: Int32, _ b: Int32) -> Bool {
    let (one, other) = (rows[Int(a)], rows[Int(b)])
    if one.period != other.period { return ranks[Int(one.period)] < ranks[Int(other.period)] }
    let (layer, otherLayer) = (layers[Int(a)], layers[Int(b)])
    if layer != otherLayer { return layer < otherLayer }
    let (day, otherDay) = (published[Int(a)], published[Int(b)])
    if day != otherDay { return day < otherDay }
    return a < b
  }
}

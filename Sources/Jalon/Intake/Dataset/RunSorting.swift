extension Run {
  /// Two rows of one key.
  struct Pair {
    let first: Int
    let second: Int
  }

  /// The rows in their order; equal ones as they came. `ranks` gives the order of periods,
  /// `usualDay` the day on which the figure of one is published unless its row says another.
  init(
    _ loaded: consuming LoadedRows, ranks: ContiguousArray<Int32>, placeCount: Int,
    usualDay: (_ period: Int) -> Int32
  ) {
    published.reserveCapacity(loaded.count)
    for row in loaded.periods.indices {
      let stated = loaded.origins[row].published
      published.append(stated ?? usualDay(Int(loaded.periods[row])))
    }
    let order = RowOrder(copy loaded, published: published, ranks: ranks, placeCount: placeCount)
    places = order.ordered(loaded.places)
    periods = order.ordered(loaded.takePeriods(ranked: ranks))
    published = order.ordered(published)
    values = order.ordered(loaded.values)
    marks = order.ordered(loaded.marks)
    lines = order.ordered(loaded.lines)
    let origins = loaded.origins
    if let origin = origins.common {
      let count = lines.count
      layers = SteadyColumn(repeating: origin.layer, count: count)
      statesPublication = SteadyColumn(repeating: origin.published != nil, count: count)
      sources = SteadyColumn(repeating: origin.source, count: count)
      files = SteadyColumn(repeating: origin.file, count: count)
    } else {
      for origin in order.ordered(ContiguousArray(origins)) {
        layers.append(origin.layer)
        statesPublication.append(origin.published != nil)
        sources.append(origin.source)
        files.append(origin.file)
      }
    }
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

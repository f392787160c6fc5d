extension Run {
  /// Two rows of one key.
  struct Pair {
    let first: Int
    let second: Int
  }

  /// Puts the rows in their order, if they are not; equal ones stay as they came.
  ///
  /// Rows are first dealt to their places, which takes two passes however many there are; of a
  /// place there are few, and most files have them in order.
  mutating func sort(placeCount: Int) {
    guard !isSorted else { return }
    var ends = ContiguousArray<Int32>(repeating: 0, count: placeCount + 1)
    for place in places { ends[Int(place) + 1] += 1 }
    for place in 0..<placeCount { ends[place + 1] += ends[place] }
    var order = ContiguousArray<Int32>(repeating: 0, count: count)
    for index in places.indices {
      let place = Int(places[index])
      order[Int(ends[place])] = Int32(clamping: index)
      ends[place] += 1
    }
    var start = 0
    while start < order.count {
      var end = start + 1
      var isSorted = true
      while end < order.count, places[Int(order[end])] == places[Int(order[start])] {
        if comesBefore(order[end], order[end - 1]) { isSorted = false }
        end += 1
      }
      if !isSorted { order[start..<end].sort { comesBefore($0, $1) } }
      start = end
    }
    reorder(by: order)
  }

  /// Of two rows of one place.
  private func comesBefore(_ a: Int32, _ b: Int32) -> Bool {
    let (a, b) = (Int(a), Int(b))
    if periods[a] != periods[b] { return periods[a] < periods[b] }
    if layers[a] != layers[b] { return layers[a] < layers[b] }
    if published[a] != published[b] { return published[a] < published[b] }
    return a < b
  }

  private mutating func reorder(by order: ContiguousArray<Int32>) {
    places.reorder(by: order)
    periods.reorder(by: order)
    layers.reorder(by: order)
    published.reorder(by: order)
    statesPublication.reorder(by: order)
    values.reorder(by: order)
    marks.reorder(by: order)
    sources.reorder(by: order)
    files.reorder(by: order)
    lines.reorder(by: order)
  }

  private var isSorted: Bool {
    guard count > 1 else { return true }
    for index in 1..<count {
      let previous = index - 1
      if places[previous] != places[index] {
        if places[previous] > places[index] { return false }
      } else if periods[previous] != periods[index] {
        if periods[previous] > periods[index] { return false }
      } else if layers[previous] != layers[index] {
        if layers[previous] > layers[index] { return false }
      } else if published[previous] > published[index] {
        return false
      }
    }
    return true
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

extension ContiguousArray where Element: Equatable {
  /// A column that is the same in all rows stays as it is.
  fileprivate mutating func reorder(by order: ContiguousArray<Int32>) {
    guard let first, contains(where: { $0 != first }) else { return }
    var sorted = ContiguousArray()
    sorted.reserveCapacity(count)
    for index in order { sorted.append(self[Int(index)]) }
    self = sorted
  }
}

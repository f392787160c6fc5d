extension Run {
  /// Two rows of one key.
  struct Pair {
    let first: Int
    let second: Int
  }

  /// Puts the rows in their order, if they are not; equal ones stay as they came.
  mutating func sort() {
    guard !isSorted else { return }
    var keys = ContiguousArray<SortKey>()
    keys.reserveCapacity(count)
    for index in places.indices {
      keys.append(
        SortKey(
          place: UInt64(UInt32(bitPattern: places[index])) << 32
            | UInt64(UInt32(bitPattern: periods[index])),
          edition: Int64(layers[index]) << 32 + Int64(published[index]), index: Int32(clamping: index)))
    }
    keys.sort()
    places.reorder(by: keys)
    periods.reorder(by: keys)
    layers.reorder(by: keys)
    published.reorder(by: keys)
    statesPublication.reorder(by: keys)
    values.reorder(by: keys)
    marks.reorder(by: keys)
    sources.reorder(by: keys)
    files.reorder(by: keys)
    lines.reorder(by: keys)
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

/// Where a row belongs.
private struct SortKey: Comparable {
  /// Place and period.
  let place: UInt64
  /// Layer and day of publication.
  let edition: Int64
  let index: Int32

  static func < (a: Self, b: Self) -> Bool {
    if a.place != b.place { return a.place < b.place }
    if a.edition != b.edition { return a.edition < b.edition }
    return a.index < b.index
  }
}

extension ContiguousArray {
  fileprivate mutating func reorder(by keys: ContiguousArray<SortKey>) {
    var sorted = ContiguousArray()
    sorted.reserveCapacity(count)
    for key in keys { sorted.append(self[Int(key.index)]) }
    self = sorted
  }
}

/// The order of rows by place, period, layer and publication.
///
/// Most files have their rows in stretches that are in order: of one place after another, or first
/// those of municipalities and then those of regions. Stretches that lie one behind the other are
/// put so as they are; rows of others are dealt to their places, which takes two passes however many
/// there are, for of a place there are few.
struct RowOrder {
  /// Those that lie one behind the other; empty where they do not.
  private var stretches: [Range<Int>] = []
  /// Where there are no such stretches, the indices of rows.
  private var order: ContiguousArray<Int32> = []

  init(
    _ rows: LoadedRows, published: ContiguousArray<Int32>, ranks: ContiguousArray<Int32>,
    placeCount: Int
  ) {
    let keys = RowKeys(rows: rows, published: published, ranks: ranks)
    stretches = keys.stretches
    if stretches.isEmpty { order = keys.dealt(to: placeCount) }
  }

  /// A column whose values stand as the rows stood, in their order.
  func ordered<Value>(_ column: ContiguousArray<Value>) -> ContiguousArray<Value> {
    if stretches.count == 1 { return column }
    if stretches.isEmpty { return ContiguousArray(order.map { column[Int($0)] }) }
    var ordered = ContiguousArray<Value>()
    ordered.reserveCapacity(column.count)
    for stretch in stretches { ordered.append(contentsOf: column[stretch]) }
    return ordered
  }
}

/// What rows are ordered by.
private struct RowKeys {
  let rows: LoadedRows
  let published: ContiguousArray<Int32>
  let ranks: ContiguousArray<Int32>

  /// Stretches in order that lie one behind the other, each before the next; empty if there are none
  /// or too many.
  var stretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    let (places, periods) = (rows.places.span, rows.periods.span)
    for index in places.indices.dropFirst() {
      let (place, before) = (places[index], places[index &- 1])
      if place > before { continue }
      if place == before {
        // Where the period is another one, it alone decides.
        let (rank, rankBefore) = (ranks[Int(periods[index])], ranks[Int(periods[index &- 1])])
        if rank > rankBefore { continue }
        if rank == rankBefore, !comesBefore(index, index &- 1) { continue }
      }
      stretches.append(start..<index)
      start = index
      if stretches.count > 100 { return [] }
    }
    stretches.append(start..<rows.count)
    stretches.sort { !$0.isEmpty && !$1.isEmpty && comesBefore($0.lowerBound, $1.lowerBound) }
    for (one, next) in zip(stretches, stretches.dropFirst())
    where !one.isEmpty && !next.isEmpty && comesBefore(next.lowerBound, one.upperBound - 1) {
      return []
    }
    return stretches
  }

  func dealt(to placeCount: Int) -> ContiguousArray<Int32> {
    var ends = ContiguousArray<Int32>(repeating: 0, count: placeCount + 1)
    for place in rows.places { ends[Int(place) + 1] += 1 }
    for place in 0..<placeCount { ends[place + 1] += ends[place] }
    var order = ContiguousArray<Int32>(repeating: 0, count: rows.count)
    for (index, place) in rows.places.enumerated() {
      order[Int(ends[Int(place)])] = Int32(clamping: index)
      ends[Int(place)] += 1
    }
    var start = 0
    while start < order.count {
      var end = start + 1
      var isSorted = true
      while end < order.count, rows.places[Int(order[end])] == rows.places[Int(order[start])] {
        if comesBefore(Int(order[end]), Int(order[end - 1])) { isSorted = false }
        end += 1
      }
      if !isSorted {
        let sorted = order[start..<end].sorted { comesBefore(Int($0), Int($1)) }
        order.replaceSubrange(start..<end, with: sorted)
      }
      start = end
    }
    return order
  }

  private func comesBefore(_ a: Int, _ b: Int) -> Bool {
    if rows.places[a] != rows.places[b] { return rows.places[a] < rows.places[b] }
    if rows.periods[a] != rows.periods[b] {
      return ranks[Int(rows.periods[a])] < ranks[Int(rows.periods[b])]
    }
    let (layer, otherLayer) = (rows.origins[a].layer, rows.origins[b].layer)
    if layer != otherLayer { return layer < otherLayer }
    if published[a] != published[b] { return published[a] < published[b] }
    return a < b
  }
}

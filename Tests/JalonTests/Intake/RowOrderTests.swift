import JalonModel
import Testing

@testable import Jalon

/// Rows come into their order however they stood.
@Suite struct RowOrderTests {
  /// Rows of which some stretches are in order, moved about or mixed.
  private func rows(_ numbers: inout SteadyNumbers) -> [Observation] {
    let places = Int.random(in: 1...40, using: &numbers)
    var rows: [Observation] = []
    for place in 0..<places {
      for period in 0..<Int.random(in: 0...4, using: &numbers) {
        for _ in 0..<(Int.random(in: 0...5, using: &numbers) == 0 ? 2 : 1) {
          rows.append(
            Observation(
              place: Int32(place), indicator: 0, group: 0, period: Int32(period),
              published: Bool.random(using: &numbers) ? nil : .random(in: 0...2, using: &numbers),
              value: .random(in: 0...9, using: &numbers), mark: .normal,
              source: .random(in: -1...1, using: &numbers),
              layer: .random(in: 0...1, using: &numbers), file: 0, line: 0))
        }
      }
    }
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: rows.shuffle(using: &numbers)
    case 1:
      let cut = Int.random(in: 0...rows.count, using: &numbers)
      rows = Array(rows[cut...]) + Array(rows[..<cut])
    case 2:
      let cut = Int.random(in: 0...rows.count, using: &numbers)
      rows.insert(contentsOf: rows.shuffled(using: &numbers).prefix(3), at: cut)
    default: break
    }
    return rows
  }

  @Test func `rows stand by place, period, layer and publication, equal ones as they came`() {
    var numbers = SteadyNumbers(state: 51)
    var moved = 0
    for _ in 0..<trials(2000) {
      let rows = rows(&numbers)
      // The periods came in another order than theirs.
      let ranks = ContiguousArray((0..<5).shuffled(using: &numbers).map { Int32($0) })
      var loaded = LoadedRows()
      for (line, row) in rows.enumerated() {
        var row = row
        row.line = Int32(line)
        loaded.append(row)
      }
      let usual = { (period: Int) in Int32(period % 2) }
      let run = Run(loaded, ranks: ranks, placeCount: 40, usualDay: usual)
      func day(_ row: Int) -> Int32 {
        rows[row].origin.published ?? usual(Int(rows[row].period))
      }
      func key(_ row: Int) -> [Int32] {
        [
          rows[row].place, ranks[Int(rows[row].period)], Int32(rows[row].origin.layer), day(row),
          Int32(row),
        ]
      }
      let order = rows.indices.sorted { key($0).lexicographicallyPrecedes(key($1)) }
      if order != Array(rows.indices) { moved += 1 }
      #expect(run.lines.map { Int($0) } == order)
      #expect(Array(run.places) == order.map { rows[$0].place })
      #expect(Array(run.periods) == order.map { ranks[Int(rows[$0].period)] })
      #expect(Array(run.published) == order.map(day))
      #expect(Array(run.values) == order.map { rows[$0].value })
      #expect(Array(run.sources) == order.map { rows[$0].origin.source })
      #expect(Array(run.layers) == order.map { rows[$0].origin.layer })
      #expect(Array(run.statesPublication) == order.map { rows[$0].origin.published != nil })
    }
    #expect(moved > trials(1000))
  }
}

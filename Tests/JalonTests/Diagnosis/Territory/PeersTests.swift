import JalonModel
import Testing

@testable import Jalon

@Suite struct PeersTests {
  /// "ici" has 5, its peers what a test gives.
  static func world(_ peers: [Double], _ change: @escaping (inout Indicator) -> Void = { _ in })
    -> TinyWorld
  {
    var world = TinyWorld([Row("2021", 5)], indicator: change)
    for (number, value) in peers.enumerated() {
      world.add(place: "p\(number)", .municipality) {
        $0.milieu = number < 5 ? .urban : .rural
        $0.population = Double(number * 1000)
        $0.within = [.region: number < 6 ? "region" : "ailleurs"]
      }
      world.rows.append(Row("2021", value, at: "p\(number)"))
    }
    world.rows.append(Row("2021", 1000, at: "mrc"))
    return world
  }

  static func peers(
    _ statistic: PeersQuery.Statistic, _ change: (inout PeersQuery) -> Void = { _ in }
  )
    -> Quantity
  {
    var query = PeersQuery("taux", statistic)
    change(&query)
    return .leaf(.peers(query))
  }

  @Test(arguments: [
    ([1.0, 2, 3, 4, 5], Reading.normal(3)), ([6, 1, 2, 4, 3, 5], .normal(3.5)),
    ([1, 2, 3, 4], .missing(.absent)),
  ])
  func `the median is that of the others, five at least`(_ values: [Double], _ median: Reading) {
    let resolution = Self.world(values).resolve(Self.peers(.median))
    #expect(resolution.reading == median)
    #expect(
      resolution.readings.first?.subject == .peers("taux", .median, count: values.count))
  }

  @Test(arguments: [
    (Direction.higher, Reading.normal(4)), (.lower, .normal(2)), (.neutral, .normal(4)),
    (.band, .normal(3)),
  ])
  func `the rank is one more than those strictly better`(_ direction: Direction, _ rank: Reading) {
    let world = Self.world([1, 5, 5, 8, 7, 6]) {
      $0.direction = direction
      $0.band = 6...7
    }
    #expect(world.read(Self.peers(.rank)) == rank)
    #expect(world.read(Self.peers(.count)) == .normal(6))
  }

  @Test func `a missing reading is no peer, and the place's own is needed for its rank only`() {
    var world = Self.world([1, 2, 3, 4, 6, 7])
    world.rows[1] = Row("2021", .withheld, at: "p0")
    #expect(world.read(Self.peers(.count)) == .normal(5))
    world.rows[0] = Row("2021", .absent)
    #expect(world.read(Self.peers(.median)) == .normal(4))
    let rank = world.resolve(Self.peers(.rank))
    #expect(rank.reading == .missing(.absent))
    #expect(rank.missing.map(\.id) == ["taux"])
  }

  @Test func `peers are of a kind, a milieu, a region and a size`() {
    let world = Self.world([1, 2, 3, 4, 5, 6, 7])
    #expect(world.read(Self.peers(.count) { $0.milieu = .urban }) == .normal(5))
    #expect(world.read(Self.peers(.count) { $0.milieu = .rural }) == .missing(.absent))
    #expect(world.read(Self.peers(.count) { $0.region = "region" }) == .normal(6))
    #expect(world.read(Self.peers(.count) { $0.population = 2000...6000 }) == .normal(5))
    #expect(world.read(Self.peers(.count) { $0.kind = .mrc }) == .missing(.absent))
    // A region asks how its municipalities are: it is none of them, and "ici" is one.
    #expect(
      world.read(Self.peers(.median) { $0.kind = .municipality }, at: "region") == .normal(4.5))
  }
}

import JalonModel
import Testing

@testable import Jalon

@Suite struct GapTests {
  static let immigrants = "immigrants"

  @Test func `a gap is of the latest period for which both sides have a row`() {
    let world = TinyWorld([
      Row("2016", 4), Row("2021", 5), Row("2025", 6), Row("2016", 9.9, group: Self.immigrants),
      Row("2021", 8, group: Self.immigrants),
    ])
    let gap = world.resolve(.gap(of: Self.immigrants, to: .group("total")))
    #expect(gap.reading == .normal(3))
    #expect(gap.readings.map(\.period) == [Period("2021"), Period("2021")])
    #expect(gap.readings.map(\.group) == [Self.immigrants, "total"])
    #expect(world.read(.gap(of: Self.immigrants, to: .group("total"), .ratio)) == .normal(1.6))
  }

  @Test func `missing on one side in that period is missing, and names the side`() {
    let world = TinyWorld([
      Row("2016", 4), Row("2016", 9, group: Self.immigrants), Row("2021", 5),
      Row("2021", .withheld, group: Self.immigrants),
    ]) { $0.carryForward = TimeSpan("9 ans") }
    let gap = world.resolve(.gap(of: Self.immigrants, to: .group("total")))
    #expect(gap.reading == .missing(.withheld))
    #expect(gap.missing.map(\.group) == [Self.immigrants])
  }

  @Test func `without a common period the side without rows is absent`() {
    let world = TinyWorld([Row("2021", 4)])
    let gap = world.resolve(.gap(of: Self.immigrants, to: .group("total")))
    #expect(gap.reading == .missing(.absent))
    #expect(gap.missing.map(\.group) == [Self.immigrants])
  }

  @Test func `against the region around, by 0, and where there is none`() {
    var world = TinyWorld([Row("2021", 4), Row("2021", 0, at: "region")])
    #expect(world.read(.gap(to: .kind(.region))) == .normal(4))
    let ratio = world.resolve(.gap(to: .kind(.region), .ratio))
    #expect(ratio.reading == .missing(.notApplicable))
    #expect(ratio.missing.map(\.place) == ["region"])
    #expect(world.read(.gap(to: .kind(.province))) == .missing(.notApplicable))
    world.places[1].within = [.region: "region"]
    world.rows.append(Row("2021", 10, at: "mrc"))
    #expect(world.read(.gap(to: .kind(.region), at: .within(.mrc))) == .normal(10))
  }

  @Test func `a gap of too old a period is stale`() {
    let world = TinyWorld([
      Row("2016", 4), Row("2016", 9, group: Self.immigrants), Row("2025", 5),
    ]) { $0.maxAge = TimeSpan("6 ans") }
    let gap = world.resolve(.gap(of: Self.immigrants, to: .group("total")))
    #expect(gap.reading == .missing(.stale))
    #expect(gap.missing.count == 2)
  }
}

import JalonModel
import Testing

@testable import Jalon

@Suite struct ChangeTests {
  @Test func `a change is from the period that ended exactly so long before`() {
    let world = TinyWorld([Row("2016", 4), Row("2020", 9), Row("2021", 5)])
    let change = world.resolve(.change("5 ans"))
    #expect(change.reading == .normal(1))
    #expect(change.readings.map(\.period) == [Period("2021"), Period("2016")])
    #expect(world.read(.change("5 ans", .percent)) == .normal(25))
  }

  @Test(arguments: [
    (["2017", "2022"], "4 ans", true),  // a year is a quarter of four
    (["2016", "2022"], "4 ans", false),
    (["2019", "2022"], "3 ans", true),
    (["2018", "2022"], "3 ans", false),
    (["2021-01-01/2021-12-30", "2022"], "1 an", false),  // another kind
    (["2021-04-01/2022-03-31", "2022-04-01/2023-03-31"], "1 an", true),
    (["2021-01", "2021-06"], "5 mois", true),
    (["2021-01", "2021-06"], "4 mois", true),
    (["2021-01", "2021-06"], "3 mois", false),
    (["2011-2016", "2016-2021"], "5 ans", true),
    (["2011-2016", "2018-2021"], "5 ans", false),  // another length
    (["2021-07-01", "2021-07-29"], "4 semaines", true),
    (["2020", "2021"], "0 ans", false),
    (["2020", "2021"], "2 revues", false),
    (["2020", "2021"], "999999 ans", false),
  ])
  func `or else from the nearest within a quarter`(
    _ periods: [String], _ over: String, _ isThere: Bool
  ) {
    let rows = periods.enumerated().map { Row($1, Double($0)) }
    #expect(TinyWorld(rows).read(.change(over)) == (isThere ? .normal(1) : .missing(.absent)))
  }

  @Test func `of two as near the earlier one counts`() {
    let world = TinyWorld([Row("2017", 1), Row("2019", 2), Row("2022", 10)])
    #expect(world.read(.change("4 ans")) == .normal(9))
  }

  @Test func `an exact period that is missing is not passed over`() {
    let world = TinyWorld([Row("2016", .withheld), Row("2017", 2), Row("2021", 5)])
    let change = world.resolve(.change("5 ans"))
    #expect(change.reading == .missing(.withheld))
    #expect(change.missing.map(\.period) == [Period("2016")])
  }

  @Test func `nothing is carried into a change`() {
    let world = TinyWorld([Row("2015", 1), Row("2020", 2), Row("2021", .absent)]) {
      $0.carryForward = TimeSpan("9 ans")
    }
    #expect(world.read(.value()) == .normal(2))
    #expect(world.read(.change("5 ans")) == .missing(.absent))
  }

  @Test func `a break between the two is a broken series`() {
    var world = TinyWorld([Row("2016", 4), Row("2020", 6), Row("2021", 5)])
    world.pack.indicators[0].breaks = [.init(before: Period("2020")!, because: .only("x", in: .fr))]
    #expect(world.read(.change("5 ans")) == .missing(.brokenSeries))
    #expect(world.read(.change("1 an")) == .normal(-1))
  }

  @Test(arguments: [0.0, -2])
  func `a percent of nothing or less is not applicable`(_ older: Double) {
    let world = TinyWorld([Row("2020", older), Row("2021", 5)])
    let change = world.resolve(.change("1 an", .percent))
    #expect(change.reading == .missing(.notApplicable))
    #expect(change.missing.map(\.period) == [Period("2020")])
  }

  @Test func `a stale newer reading makes no change, an old older one does`() {
    let world = TinyWorld([Row("2016", 4), Row("2021", 5)]) { $0.maxAge = TimeSpan("3 ans") }
    #expect(world.read(.change("5 ans"), asOf: "2024-01-01") == .normal(1))
    #expect(world.read(.change("5 ans"), asOf: "2025-01-01") == .missing(.stale))
  }

  @Test func `a series is from the last break that the data have reached`() {
    var world = TinyWorld([Row("2016", 4), Row("2020", .withheld), Row("2021", 5)])
    world.pack.indicators[0].breaks = [
      .init(before: Period("2020")!, because: .only("x", in: .fr)),
      .init(before: Period("2024")!, because: .only("y", in: .fr)),
    ]
    let territory = world.territory("2026-01-01")
    let series = territory.series(indicator: "taux", group: nil, at: 0)
    #expect(series.map(\.0) == [Period("2020"), Period("2021")])
    #expect(series.map(\.1.reading) == [.missing(.withheld), .normal(5)])
    #expect(world.territory("2019-12-31").series(indicator: "taux", group: nil, at: 0).count == 1)
    #expect(territory.series(indicator: "rien", group: nil, at: 0).isEmpty)
  }
}

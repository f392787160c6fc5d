import JalonModel
import Testing

@testable import Jalon

@Suite struct CurrentReadingTests {
  /// Vacancy in Sept-Îles, published each January.
  static var septIles: TinyWorld {
    TinyWorld([
      Row("2019", 7.2, published: "2020-01-15"), Row("2020", 5.8, published: "2021-01-28"),
      Row("2021", 4.1, published: "2022-02-18"), Row("2022", 1.4, published: "2023-01-26"),
    ]) { $0.holder = "schl" }
  }

  @Test(arguments: [
    ("2020-01-14", Reading.missing(.absent)), ("2020-01-15", .normal(7.2)),
    ("2021-12-31", .normal(5.8)), ("2022-02-17", .normal(5.8)), ("2022-02-18", .normal(4.1)),
    ("2023-01-25", .normal(4.1)), ("2023-01-26", .normal(1.4)), ("2030-01-01", .normal(1.4)),
  ])
  func `what was known of the vacancy in Sept-Îles on a day`(_ day: String, _ reading: Reading) {
    #expect(Self.septIles.read(.value(), asOf: day) == reading)
  }

  @Test func `of periods that end together the one that begins later is current`() {
    let world = TinyWorld([Row("2021", 1), Row("2021-Q4", 2), Row("2016-2021", 3)])
    #expect(world.read(.value()) == .normal(2))
  }

  @Test func `a period that has not ended is not there`() {
    let world = TinyWorld([
      Row("2024", 1), Row("2025", 2, published: "2025-06-01"),
    ])
    #expect(world.read(.value(), asOf: "2025-12-30") == .normal(1))
    #expect(world.read(.value(), asOf: "2025-12-31") == .normal(2))
    #expect(world.read(.value(period: "2025"), asOf: "2025-12-30") == .missing(.absent))
  }

  @Test func `a revision counts from its day on, and the higher layer before the later day`() {
    let world = TinyWorld([
      Row("2024", 1, published: "2025-01-10"), Row("2024", 2, published: "2025-03-10"),
      Row("2024", 3, published: "2025-02-10", layer: 1),
    ])
    #expect(world.read(.value(), asOf: "2025-01-31") == .normal(1))
    #expect(world.read(.value(), asOf: "2025-02-28") == .normal(3))
    let later = world.resolve(.value(), asOf: "2025-04-01")
    #expect(later.reading == .normal(3))
    let row = later.readings.first
    #expect(row?.row == .init(layer: "maison", file: "maison.csv", line: 4))
    #expect(row?.replaced == .init(layer: "base", file: "base.csv", line: 3))
    #expect(row?.published == Day("2025-02-10"))
  }

  @Test func `no newer row leaves the older one current, a missing one does not`() {
    let world = TinyWorld([Row("2023", 5), Row("2024", .withheld)]) { $0.holder = "isq" }
    #expect(world.read(.value(), asOf: "2024-06-01") == .normal(5))
    let resolution = world.resolve(.value())
    #expect(resolution.reading == .missing(.withheld))
    var datum = MissingDatum(
      .indicator, id: "taux", place: "ici", cause: .reading(.withheld))
    datum.group = "total"
    datum.holder = "isq"
    #expect(resolution.missing == [datum])
    #expect(resolution.readings.map(\.period) == [Period("2024")])
  }

  @Test(arguments: [("11 mois", Reading.missing(.absent)), ("1 an", .normal(5))])
  func `an older measured one stands in within carry_forward`(_ carry: String, _ reading: Reading) {
    let world = TinyWorld([Row("2023", 5), Row("2024", .absent)]) {
      $0.carryForward = TimeSpan(carry)
    }
    let resolution = world.resolve(.value())
    #expect(resolution.reading == reading)
    #expect(resolution.readings.first?.carried == (reading == .normal(5)))
  }

  @Test func `nothing stands in from before a break, nor past max_age`() {
    var world = TinyWorld([Row("2023", 5), Row("2024", .absent)]) {
      $0.carryForward = TimeSpan("3 ans")
      $0.maxAge = TimeSpan("2 ans")
    }
    #expect(world.read(.value(), asOf: "2025-12-31") == .normal(5))
    #expect(world.read(.value(), asOf: "2026-01-01") == .missing(.absent), "as its own row says")
    world.pack.indicators[0].breaks = [.init(before: Period("2024")!, because: .only("x", in: .fr))]
    #expect(world.read(.value(), asOf: "2025-12-31") == .missing(.absent))
  }

  @Test func `past max_age a reading is stale, unless its period was asked for`() {
    let world = TinyWorld([Row("2020", 3), Row("2021", 4)]) { $0.maxAge = TimeSpan("3 ans") }
    #expect(world.read(.value(), asOf: "2024-12-31") == .normal(4))
    #expect(world.read(.value(), asOf: "2025-01-01") == .missing(.stale))
    #expect(world.read(.value(period: "2021"), asOf: "2025-01-01") == .normal(4))
    #expect(world.read(.value(ago: "1 an"), asOf: "2025-01-01") == .normal(3))
  }

  @Test func `ago is the period of the same kind that ended exactly so long before`() {
    let world = TinyWorld([
      Row("2019", 1), Row("2021", 2), Row("2022-Q1", 9), Row("2022", 3),
    ]) { $0.breaks = [.init(before: Period("2020")!, because: .only("x", in: .fr))] }
    #expect(world.read(.value(ago: "1 an")) == .normal(2))
    #expect(world.read(.value(ago: "3 ans")) == .normal(1), "a break is a matter of change")
    #expect(world.read(.value(ago: "9 mois")) == .missing(.absent))
    let none = world.resolve(.value(ago: "2 ans"))
    #expect(none.reading == .missing(.absent))
    #expect(none.missing.map(\.period) == [Period("2020")])
  }

  @Test func `groups stand for themselves; the indicator's first is meant where none is named`() {
    let world = TinyWorld([Row("2021", 1), Row("2021", 2, group: "immigrants")]) {
      $0.groups = ["immigrants", "total"]
    }
    #expect(world.read(.value()) == .normal(2))
    #expect(world.read(.value(group: "total")) == .normal(1))
    #expect(world.read(.value(group: "non_immigrants")) == .missing(.absent))
  }

  @Test func `at reads the place around, another place, or none`() {
    let world = TinyWorld([Row("2021", 1), Row("2021", 2, at: "mrc")])
    #expect(world.read(.value(at: .within(.mrc))) == .normal(2))
    #expect(world.read(.value(at: .place("mrc")), at: "region") == .normal(2))
    #expect(world.read(.value(at: .within(.region))) == .missing(.absent))
    let none = world.resolve(.value(at: .within(.province)))
    #expect(none.reading == .missing(.notApplicable))
    #expect(none.missing.map(\.cause) == [.reading(.notApplicable)])
    #expect(world.read(.value(at: .place("ailleurs"))) == .missing(.absent))
  }

  @Test func `what the pack does not have is absent, and a place that is not one too`() {
    let world = TinyWorld([Row("2021", 1)])
    #expect(world.read(.value("rien")) == .missing(.absent))
    let nowhere = world.territory("2026-01-01").resolve(.value(), rule: nil, at: 99)
    #expect(nowhere.reading == .missing(.absent))
    #expect(nowhere.missing.count == 1)
  }
}

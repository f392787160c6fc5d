import JalonModel
import Testing

@testable import Jalon

@Suite struct ComputedTests {
  /// part = taux / n * 100
  static func world(_ rows: [Row]) -> TinyWorld {
    var world = TinyWorld(rows)
    world.add("n")
    world.add("part") {
      $0.compute = .arithmetic(.times, .over(.value(), .value("n")), .number(100))
    }
    return world
  }

  static let rows = [
    Row("2016", 1), Row("2016", 10, of: "n"), Row("2021", 3), Row("2021", 10, of: "n"),
    Row("2021", 2, group: "immigrants"), Row("2021", 5, of: "n", group: "immigrants"),
  ]

  @Test func `it is computed for the group and the period asked for`() {
    let world = Self.world(Self.rows)
    let part = world.resolve(.value("part"))
    #expect(part.reading == .normal(30))
    #expect(part.readings.map(\.subject) == ["part", "taux", "n"].map { .indicator($0) })
    #expect(part.readings.map(\.computed) == [true, false, false])
    #expect(part.readings.map(\.period) == [Period?](repeating: Period("2021"), count: 3))
    #expect(world.read(.value("part", group: "immigrants")) == .normal(40))
    #expect(world.read(.value("part", period: "2016")) == .normal(10))
    #expect(world.read(.value("part", ago: "5 ans")) == .normal(10))
    #expect(world.read(.value("part"), at: "mrc") == .missing(.absent))
    #expect(world.resolve(.value("part", period: "2011")).missing.map(\.id) == ["taux", "n"])
  }

  @Test func `gaps, changes and series read what is computed`() throws {
    let world = Self.world(Self.rows)
    let gap = GapQuery("part", of: "immigrants", to: .group("total"))
    #expect(world.read(.leaf(.gap(gap))) == .normal(10))
    let over = try #require(TimeSpan("5 ans"))
    #expect(world.read(.leaf(.change(ChangeQuery("part", over: over)))) == .normal(20))
    let series = world.territory("2026-01-01").series(indicator: "part", group: nil, at: 0)
    #expect(series.map(\.0) == [Period("2016"), Period("2021")])
    #expect(series.map(\.1.reading) == [.normal(10), .normal(30)])
  }

  @Test func `an observed row of the same key wins`() {
    let world = Self.world(Self.rows + [Row("2016", 77, of: "part")])
    let part = world.resolve(.value("part"))
    #expect(part.reading == .normal(77))
    #expect(part.readings.map(\.computed) == [false])
    #expect(world.read(.value("part", period: "2021")) == .normal(30))
  }

  @Test func `what it misses is what its inputs miss`() {
    let world = Self.world([Row("2021", 3), Row("2021", .withheld, of: "n")])
    let part = world.resolve(.value("part"))
    #expect(part.reading == .missing(.withheld))
    #expect(part.missing.map(\.id) == ["n"])
    let zero = Self.world([Row("2021", 3), Row("2021", 0, of: "n")]).resolve(.value("part"))
    #expect(zero.reading == .missing(.notApplicable))
    #expect(zero.missing.map(\.id) == ["n"])
  }

  @Test func `inputs of different periods make it a matter of caution`() {
    let world = Self.world([Row("2021", 3), Row("2020", 10, of: "n")])
    #expect(world.read(.value("part")) == .caution(30))
  }

  @Test func `a cycle is absent, and so is what rests on very many others`() {
    var world = TinyWorld()
    world.add("a") { $0.compute = .plus(.value("b"), .value("b")) }
    world.add("b") { $0.compute = .plus(.value("a"), .value("a")) }
    #expect(world.read(.value("a")) == .missing(.absent))
    #expect(world.resolve(.value("b")).missing.isEmpty == false)
    world.rows = [Row("2021", 1)]
    for number in 0..<400 {
      let next = number < 399 ? "c\(number + 1)" : "taux"
      world.add("c\(number)") { $0.compute = .plus(.value(next), .value(next)) }
    }
    #expect(world.read(.value("c0")) == .missing(.absent))
    #expect(world.read(.value("c390")) == .normal(1024))
  }

  @Test func `a function is asked with place, group and period, once for each`() {
    var world = TinyWorld([Row("2021", 3)])
    world.add("f") { $0.compute = .leaf(.function(ScriptFunction(ordinal: 7))) }
    var calls: [String] = []
    world.function = { function, place, context in
      let period = context.period.map { " \($0)" } ?? ""
      calls.append("\(function.ordinal) \(place) \(context.group ?? "-")\(period)")
      return Resolution(reading: .normal(Double(place)))
    }
    let territory = world.territory("2026-01-01")
    let query = Quantity.value("f", group: "immigrants", period: "2021")
    #expect(territory.resolve(query, rule: nil, at: 1).reading == .normal(1))
    #expect(territory.resolve(query, rule: nil, at: 1).reading == .normal(1))
    let column = territory.evaluate(query, rule: nil, wanted: 1..<3)
    #expect(column.reading(at: 2) == .normal(2))
    #expect(calls == ["7 1 immigrants 2021", "7 2 immigrants 2021"])
    let leaf = Quantity.leaf(.function(ScriptFunction(ordinal: 9)))
    _ = territory.evaluate(leaf, rule: nil, wanted: 0..<1)
    #expect(calls.last == "9 0 -")
  }

  @Test func `without a runner, and for no finite number, a function gives nothing`() {
    var world = TinyWorld([Row("2021", 3)])
    let leaf = Quantity.leaf(.function(ScriptFunction(ordinal: 0)))
    let none = world.resolve(leaf)
    #expect(none.reading == .missing(.absent))
    #expect(none.missing.count == 1)
    world.function = { _, _, _ in Resolution(reading: .normal(.infinity)) }
    #expect(world.read(leaf) == .missing(.notApplicable))
  }
}

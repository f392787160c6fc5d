import JalonModel
import Testing

@testable import Jalon

@Suite struct BaseTests {
  static func world(_ rows: [Row]) -> TinyWorld {
    var world = TinyWorld([Row("2020", 4), Row("2021", 5)] + rows) {
      $0.base = .init(indicator: "n", fragileBelow: 50, unknownBelow: 10)
    }
    world.add("n")
    return world
  }

  @Test(arguments: [
    (9.0, Reading.missing(.tooSmall)), (10, .caution(5)), (49, .caution(5)), (50, .normal(5)),
  ])
  func `a figure is worth what the count of its period allows`(_ count: Double, _ reading: Reading)
  {
    let resolution = Self.world([Row("2021", count, of: "n")]).resolve(.value())
    #expect(resolution.reading == reading)
    let read = resolution.readings.map(\.subject)
    #expect(read.contains(.indicator("n")) == (reading != .normal(5)))
    #expect(resolution.missing.map(\.id) == (reading == .missing(.tooSmall) ? ["taux"] : []))
  }

  @Test func `without a count of that period and group there is caution`() {
    let elsewhere = [
      Row("2020", 500, of: "n"), Row("2021", 500, of: "n", group: "immigrants"),
      Row("2021", 500, at: "mrc", of: "n"),
    ]
    #expect(Self.world(elsewhere).read(.value()) == .caution(5))
    #expect(Self.world([Row("2021", .withheld, of: "n")]).read(.value()) == .caution(5))
    #expect(Self.world(elsewhere).read(.value(period: "2020")) == .normal(4))
  }

  @Test func `two that are each other's base still read`() {
    var world = Self.world([Row("2021", 20, of: "n")])
    world.pack.indicators[1].base = .init(indicator: "taux", fragileBelow: 100, unknownBelow: nil)
    let resolution = world.resolve(.value())
    #expect(resolution.reading == .caution(5))
    #expect(resolution.readings.count == 2)
  }

  @Test func `a count computed from the figure that rests on it still counts`() {
    var world = TinyWorld([Row("2021", 4), Row("2021", 1000, of: "pop")]) {
      $0.base = .init(indicator: "n", fragileBelow: 50, unknownBelow: 10)
    }
    world.add("pop")
    world.add("n") {
      $0.compute = .over(.arithmetic(.times, .value(), .value("pop")), .number(100))
    }
    let resolution = world.resolve(.value())
    #expect(resolution.reading == .caution(4), "40 is fragile")
    #expect(world.read(.value("n")) == .caution(40))
  }
}

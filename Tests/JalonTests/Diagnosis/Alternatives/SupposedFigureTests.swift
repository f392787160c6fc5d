import JalonModel
import Testing

@testable import Jalon

struct SupposedFigureTests {
  private static let file = Dataset.File(layer: "suppose", name: "--set")

  private static var world: RuleWorld {
    var world = RuleWorld(places: 3)
    for place in 0..<3 {
      for year in [2020, 2024] {
        world.set("a", .measured(Double(place * 10_000 + year), .normal), at: place, year: year)
      }
    }
    return world
  }

  private func rows(_ dataset: Dataset) -> [String] {
    guard let run = dataset.runs[.init(indicator: 0, group: 0)] else { return [] }
    return (0..<run.count).map {
      "\(run.places[$0]) \(dataset.periods[Int(run.periods[$0])].first) \(run.values[$0])"
    }
  }

  private func supposed(_ value: Double, at place: Int, year: Int) throws -> SupposedFigure {
    SupposedFigure(
      indicator: 0, group: 0, place: place, period: try #require(Period(year: year)),
      reading: .measured(value, .normal))
  }

  @Test func `a supposed figure takes the place of its row, and of no other`() throws {
    let dataset = Self.world.dataset
    let changed = dataset.supposing([try supposed(-1, at: 1, year: 2024)], from: Self.file)
    var expected = rows(dataset)
    #expect(expected.count == 6)
    expected[3] = "1 2024-01-01 -1.0"
    #expect(rows(changed) == expected)
  }

  @Test func `a supposed figure of a period that no row names stands in the order of periods`()
    throws
  {
    let changed = Self.world.dataset.supposing(
      [
        try supposed(-1, at: 0, year: 2022), try supposed(-2, at: 2, year: 2030),
        try supposed(-3, at: 2, year: 1999), try supposed(-4, at: 2, year: 1999),
      ], from: Self.file)
    #expect(changed.periods == changed.periods.sorted())
    #expect(
      rows(changed) == [
        "0 2020-01-01 2020.0", "0 2022-01-01 -1.0", "0 2024-01-01 2024.0",
        "1 2020-01-01 12020.0", "1 2024-01-01 12024.0",
        "2 1999-01-01 -4.0", "2 2020-01-01 22020.0", "2 2024-01-01 22024.0", "2 2030-01-01 -2.0",
      ])
  }

  @Test func `a figure of a series without any row begins it`() throws {
    var supposed = try supposed(7, at: 2, year: 2024)
    supposed.indicator = 3
    let changed = Self.world.dataset.supposing([supposed], from: Self.file)
    let run = try #require(changed.runs[.init(indicator: 3, group: 0)])
    #expect(run.values == [7] && run.places == [2])
    #expect(changed.files[Int(run.files[0])] == Self.file)
  }
}

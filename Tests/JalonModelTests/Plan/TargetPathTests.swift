import JalonModel
import Testing

struct TargetPathTests {
  private let start = Day(year: 2026, month: 1, day: 1)!
  private let end = Day(year: 2026, month: 12, day: 31)!

  private func path(to value: Double) throws -> TargetPath {
    let target = PlannedAction.Target(
      indicator: "taux", value: value, by: try #require(Period(year: 2026)))
    return try #require(TargetPath(from: 1, on: start, to: target))
  }

  @Test func `the path is straight, and flat before and after`() throws {
    let path = try path(to: 3)
    let middle = try #require(start.adding(days: 182))
    #expect(path.value(on: start) == 1 && path.value(on: end) == 3)
    #expect(path.value(on: middle) == 2)
    #expect(path.value(on: .earliest) == 1 && path.value(on: .latest) == 3)
  }

  @Test func `the wrong side is told by the direction, or else by where the target lies`() throws {
    let up = try path(to: 3)
    #expect(up.shortfall(of: 2.5, on: end, direction: .higher) == 0.5)
    #expect(up.shortfall(of: 3.5, on: end, direction: .higher) == 0)
    #expect(up.shortfall(of: 3.5, on: end, direction: .lower) == 0.5)
    #expect(up.shortfall(of: 2.5, on: end, direction: .neutral) == 0.5)
    let down = try path(to: -1)
    #expect(down.shortfall(of: 0, on: end, direction: .band) == 1)
    #expect(down.shortfall(of: -1, on: end, direction: .lower) == 0)
  }

  @Test func `a target that was due before acceptance has no path`() throws {
    let target = PlannedAction.Target(
      indicator: "taux", value: 3, by: try #require(Period(year: 2025)))
    #expect(TargetPath(from: 1, on: start, to: target) == nil)
  }
}

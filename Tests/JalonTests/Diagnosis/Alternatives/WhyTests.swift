import JalonModel
import Testing

@testable import Jalon

struct WhyTests {
  private func turns(_ world: RuleWorld) -> [Explanation.Turn] {
    explanation(world).turns
  }

  private func explanation(_ world: RuleWorld, depth: Int = .max) -> Explanation {
    var explaining = Explaining(Review(world.content, asOf: RuleWorld.asOf), at: 0, depth: depth)
    return explaining.explanation(of: world.pack.rules.count - 1)
  }

  private func boundary(_ value: Double, _ side: Explanation.Side, included: Bool)
    -> Explanation.Boundary
  { Explanation.Boundary(value: value, side: side, isIncluded: included) }

  @Test(arguments: [
    (Condition.Comparison.below, Explanation.Side.below, false),
    (.atMost, .below, true), (.above, .above, false), (.atLeast, .above, true),
  ])
  func `a clear rule fires past its bound, and at it where the comparison says so`(
    _ how: Condition.Comparison, _ side: Explanation.Side, _ included: Bool
  ) {
    let value = side == .above ? 1.0 : 9
    var world = RuleWorld(["a": .figure(value)])
    world.add(when: .compare(how, .of("a"), .number(3)))
    #expect(turns(world).map(\.boundary) == [boundary(3, side, included: included)])
  }

  @Test func `a met rule clears past its bound`() {
    var world = RuleWorld(["a": .figure(1.2)])
    world.add(when: .below("a", 3))
    #expect(turns(world).map(\.boundary) == [boundary(3, .above, included: true)])
  }

  @Test func `of two boundaries the nearer one is told`() {
    var world = RuleWorld(["a": .figure(5)])
    world.add(when: .outside(.of("a"), low: .number(2), high: .number(7)))
    #expect(turns(world).map(\.boundary) == [boundary(7, .above, included: false)])
  }

  @Test func `a boundary is the decimal that a person would write`() {
    var world = RuleWorld(["a": .figure(9.4), "b": .figure(5.3)])
    let gap = Quantity.arithmetic(.minus, .of("a"), .of("b"))
    world.add(when: .compare(.above, gap, .number(2)))
    #expect(turns(world).map { $0.boundary?.value } == [7.3, 7.4])
  }

  @Test func `a quotient is solved for what divides`() {
    var world = RuleWorld(["a": .figure(10), "b": .figure(4)])
    world.pack.indicators[1].range = 1...100
    world.add(when: .compare(.below, .arithmetic(.over, .of("a"), .of("b")), .number(0.5)))
    #expect(turns(world).map { $0.boundary?.value } == [2, 20])
  }

  @Test func `where two readings would have to move none alone can`() {
    var world = RuleWorld(["a": .figure(1), "b": .figure(1)])
    world.add(when: .all([.above("a", 3), .above("b", 3)]))
    #expect(turns(world).map(\.boundary) == [nil, nil])
  }

  @Test func `nothing past the end of an indicator's range is told`() {
    var world = RuleWorld(["a": .figure(50)])
    world.pack.indicators[0].range = 0...100
    world.add(when: .above("a", 100))
    #expect(turns(world).map(\.boundary) == [nil])
  }

  @Test func `the end of a range is a boundary that belongs to what lies past it`() {
    var world = RuleWorld(["a": .figure(0)])
    world.pack.indicators[0].unit = "yes_no"
    world.add(when: .compare(.atLeast, .of("a"), .number(1)))
    #expect(turns(world).map(\.boundary) == [boundary(1, .above, included: true)])
  }

  @Test func `a figure on the one value that differs turns on either side of it`() {
    var world = RuleWorld(["a": .figure(3)])
    world.add(when: .outside(.of("a"), low: .number(3), high: .number(3)))
    #expect(turns(world).map(\.boundary) == [boundary(3, .either, included: false)])
  }

  @Test func `one value alone that differs is told as such`() {
    var world = RuleWorld(["a": .figure(3)])
    world.add(when: .between(.of("a"), low: .number(4), high: .number(4)))
    #expect(turns(world).map(\.boundary) == [boundary(4, .exactly, included: true)])
  }

  @Test func `a quotient turns beside the point at which it is divided by nothing`() {
    var world = RuleWorld(["a": .figure(1), "b": .figure(1)])
    world.add(when: .compare(.above, .arithmetic(.over, .of("a"), .of("b")), .number(4)))
    #expect(turns(world).last?.boundary == boundary(0.25, .below, included: false))
  }

  @Test func `a square that dips under its bound turns where it does`() {
    var world = RuleWorld(["a": .figure(20)])
    let square = Quantity.arithmetic(
      .times, .arithmetic(.minus, .of("a"), .number(9.5)),
      .arithmetic(.minus, .of("a"), .number(10.5)))
    world.pack.indicators[0].range = 0...160
    world.add(when: .compare(.below, square, .number(0)))
    #expect(turns(world).map(\.boundary) == [boundary(10.5, .below, included: false)])
  }

  @Test func `a rank turns at the ends of the stretch over which it is at its bound`() {
    var world = RuleWorld(places: 7)
    for place in 0..<7 { world.set("a", .figure(Double(place)), at: place) }
    // Three others are higher from 3 on, up to 4.
    world.add(
      when: .between(.leaf(.peers(PeersQuery("a", .rank))), low: .number(4), high: .number(4)))
    let told = explanation(world)
    #expect(told.turns.map(\.boundary) == [boundary(3, .above, included: true)])
    #expect(told.untried.count == 1)
  }

  @Test func `a figure outside its range has its boundary all the same`() {
    var world = RuleWorld(["a": .figure(-2)])
    world.pack.indicators[0].range = 1...5
    world.add(when: .compare(.above, .of("a"), .number(0)))
    #expect(turns(world).map(\.boundary) == [boundary(0, .above, included: false)])
  }

  @Test func `what another rule rests on is told with it, and has its boundary`() {
    var world = RuleWorld(["a": .figure(1)])
    world.add("premiere", when: .above("a", 3))
    world.add("seconde", when: .none([.fires("premiere")]))
    let told = explanation(world)
    #expect(told.finding.outcome == .met)
    #expect(told.turns.map(\.boundary) == [boundary(3, .above, included: false)])
    let fires = told.sections[0].condition.parts[0]
    #expect(fires.rule == "premiere" && fires.truth == .false)
    #expect(fires.parts.map(\.condition) == ["above"])
  }

  @Test func `a depth cuts the tree, not the outcome`() {
    var world = RuleWorld(["a": .figure(1)])
    world.add(when: .all([.any([.above("a", 0)])]))
    let whole = explanation(world).sections[0].condition
    #expect(whole.parts.first?.parts.first?.condition == "above")
    #expect(explanation(world, depth: 1).sections[0].condition.parts.isEmpty)
    #expect(explanation(world, depth: 2).sections[0].condition.parts.first?.parts == [])
    #expect(explanation(world, depth: 1).turns == explanation(world).turns)
  }

  @Test func `an unknown rule tells what is missing and has no boundary`() {
    var world = RuleWorld(["a": .absent])
    world.add(when: .above("a", 3))
    let told = explanation(world)
    #expect(told.turns.isEmpty && told.finding.missing.map(\.id) == ["a"])
    #expect(told.sections[0].condition.truth == .unknown)
  }

  @Test func `a threshold tells who adjusted it and why`() throws {
    let content = try WorkspaceContent(
      folder: repository + "/examples/val-exemple", main: "jalon.lua",
      search: PackSearch(packs: [repository + "/rules"], folders: [:]))
    let rule = try content.rule("transport.departs_rares")
    var explaining = Explaining(
      Review(content, asOf: Day("2026-11-21") ?? .latest), at: try content.ownPlace(), depth: .max)
    let limits = explaining.explanation(of: rule).sections.flatMap { $0.condition.thresholds }
    let adjusted = try #require(limits.first { $0.origin.because != nil })
    #expect(adjusted.origin.file == "adjustments.lua" && adjusted.value != nil)
  }
}

import JalonModel
import Testing

@testable import Jalon

@Suite struct EvidenceTests {
  @Test func `a comparison tells value, bound, distance and readings`() {
    var world = RuleWorld(["a": .figure(1.2)])
    world.pack.indicators[0].unit = "%"
    world.pack.indicators[0].decimals = 1
    let from = Day(year: 2022, month: 4, day: 4)
    world.add(threshold: "r.t", [.init(from: nil, value: 9), .init(from: from, value: 3)])
    world.add(when: .compare(.below, .of("a"), .threshold("r.t")))
    let evidence = world.finding().evidence
    #expect(evidence.count == 1)
    #expect(evidence.first?.part == .when)
    #expect(evidence.first?.condition == "below")
    #expect(evidence.first?.truth == .true)
    #expect(evidence.first?.quantity == nil)
    #expect(evidence.first?.value == .figure(1.2))
    #expect(evidence.first?.unit == "%")
    #expect(evidence.first?.decimals == 1)
    #expect(
      evidence.first?.bound
        == Evidence.Bound(
          value: 3, threshold: "r.t", from: from, source: .only("source de r.t", in: .fr)))
    #expect(evidence.first?.distance == 3 - 1.2)
    #expect(evidence.first?.readings.map(\.subject) == [.indicator("a")])
  }

  @Test func `a quantity with a name keeps it, with its unit and decimals`() {
    var world = RuleWorld(["a": .figure(4), "b": .figure(2)])
    world.add(when: .compare(.atLeast, .named("rapport"), .of("b"))) {
      $0.quantities = [
        NamedQuantity(
          name: "rapport", quantity: .arithmetic(.over, .of("a"), .of("b")), unit: "fois",
          decimals: 2)
      ]
    }
    let evidence = world.finding().evidence.first
    #expect(evidence?.quantity == "rapport")
    #expect(evidence?.condition == "at_least")
    #expect(evidence?.unit == "fois")
    #expect(evidence?.decimals == 2)
    #expect(evidence?.value == .figure(2))
    #expect(evidence?.bound?.value == 2)
    #expect(evidence?.readings.map(\.subject) == [.indicator("a"), .indicator("b")])
  }

  @Test(arguments: [(0.0, 1.0), (1.5, 1), (2.5, 3), (9, 3), (2, 1)])
  func `between gives the nearer bound`(_ value: Double, _ bound: Double) {
    var world = RuleWorld(["a": .figure(value)])
    world.add(when: .between(.of("a"), low: .number(1), high: .number(3)))
    world.add(when: .outside(.of("a"), low: .number(1), high: .number(3)))
    for rule in 0...1 {
      let evidence = world.finding(rule).evidence.first
      #expect(evidence?.bound?.value == bound)
      #expect(evidence?.distance == bound - value)
      #expect(evidence?.condition == (rule == 0 ? "between" : "outside"))
    }
  }

  @Test func `a bound that is missing is the one that is told`() {
    var world = RuleWorld(["a": .figure(2), "b": .absent])
    world.add(when: .between(.of("a"), low: .number(1), high: .of("b")))
    let evidence = world.finding().evidence.first
    #expect(evidence?.truth == .unknown)
    #expect(evidence?.bound == Evidence.Bound(value: nil))
    #expect(evidence?.distance == nil)
  }

  @Test func `a fall is measured against the opposite of its bound`() throws {
    var world = RuleWorld(["a": .figure(0)])
    world.set("a", .figure(5), year: 2023)
    world.add(threshold: "r.t", [.init(from: nil, value: 3)])
    let change = ChangeQuery("a", over: try #require(TimeSpan(1, .years)))
    world.add(when: .trend(.falling, change, by: .threshold("r.t")))
    world.add(when: .trend(.rising, change, by: nil))
    let fall = world.finding().evidence.first
    #expect(fall?.condition == "falling")
    #expect(fall?.value == .figure(-5))
    #expect(fall?.bound?.value == -3)
    #expect(fall?.bound?.threshold == "r.t")
    #expect(fall?.distance == 2)
    #expect(world.finding(1).evidence.first?.bound == Evidence.Bound(value: 0))
  }

  @Test func `every comparison is told, also where another one decides`() {
    var world = RuleWorld(["a": .figure(-1), "b": .absent, "c": .figure(1)])
    world.add(
      when: .all([.above("a", 0), .above("b", 0), .any([.known(.of("c")), .below("c", 0)])]))
    let evidence = world.finding().evidence
    #expect(evidence.map(\.condition) == ["above", "above", "known", "below"])
    #expect(evidence.map(\.truth) == [.false, .unknown, .true, .false])
    #expect(evidence[2].value == .figure(1))
    #expect(evidence[2].bound == nil)
  }

  @Test func `what is missing counts only where it keeps the rule open, each once`() {
    var world = RuleWorld(["a": .figure(-1), "b": .absent, "c": .absent, "d": .notApplicable])
    world.add(
      when: .any([
        .all([.above("a", 0), .above("b", 0)]), .above("c", 0), .below("c", -5), .above("d", 0),
      ]))
    let finding = world.finding()
    #expect(finding.outcome == .unknown)
    #expect(finding.missing.map(\.id) == ["c", "d"])
    #expect(finding.missing.map(\.cause) == [.reading(.absent), .reading(.notApplicable)])
  }

  @Test func `a rule that is decided misses nothing`() {
    var world = RuleWorld(["a": .figure(1), "b": .absent])
    world.add(when: .any([.above("a", 0), .above("b", 0)]))
    #expect(world.finding().outcome == .met)
    #expect(world.finding().missing == [])
  }

  @Test func `the places that the findings speak of have their names`() {
    var world = RuleWorld(places: 3)
    world.set("a", .figure(1), at: 1)
    world.add(
      when: .compare(.above, .leaf(.reading(ReadingQuery("a", at: .place("p1")))), .number(0)))
    #expect(world.diagnosis(of: 0).placeNames == ["p0": "Lieu 0", "p1": "Lieu 1"])
  }
}

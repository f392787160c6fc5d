import JalonModel
import Testing

@testable import Jalon

@Suite struct FiresTests {
  @Test(
    arguments: [
      (.figure(1), .met), (.figure(-1), .clear), (.notApplicable, .clear), (.absent, .unknown),
    ] as [(Reading, Outcome)])
  func `fires follows the other rule, wherever it stands`(_ reading: Reading, _ outcome: Outcome) {
    var world = RuleWorld(["a": reading])
    world.add("before", when: .fires("other"))
    world.add("other", when: .above("a", 0))
    world.add("after", when: .all([.fires("other"), .fires("before")]))
    let diagnosis = world.diagnosis()
    #expect(diagnosis.findings.map(\.rule) == ["before", "other", "after"])
    #expect(diagnosis.findings[0].outcome == outcome)
    #expect(diagnosis.findings[2].outcome == outcome)
    #expect(diagnosis.findings[0].evidence.map(\.rule) == ["other"])
  }

  struct Grave: Sendable {
    var high: Reading
    var moderate: Reading
    var least: Severity
    var outcome: Outcome
    var otherwise: Severity?

    init(
      _ high: Reading, _ moderate: Reading, _ least: Severity, _ outcome: Outcome,
      otherwise: Severity? = .low
    ) {
      (self.high, self.moderate, self.least, self.outcome) = (high, moderate, least, outcome)
      self.otherwise = otherwise
    }
  }

  @Test(arguments: [
    Grave(.figure(1), .absent, .moderate, .met), Grave(.figure(1), .absent, .high, .met),
    Grave(.figure(1), .figure(1), .critical, .clear),
    Grave(.figure(-1), .figure(1), .moderate, .met),
    Grave(.figure(-1), .figure(1), .high, .clear), Grave(.figure(-1), .figure(-1), .low, .met),
    Grave(.figure(-1), .figure(-1), .moderate, .clear),
    Grave(.absent, .figure(1), .moderate, .met), Grave(.absent, .figure(1), .high, .unknown),
    Grave(.absent, .figure(1), .critical, .clear),
    Grave(.figure(-1), .absent, .moderate, .unknown), Grave(.figure(-1), .absent, .high, .clear),
    Grave(.absent, .figure(-1), .low, .met, otherwise: nil),
    Grave(.absent, .figure(-1), .moderate, .unknown, otherwise: nil),
    Grave(.absent, .figure(-1), .critical, .clear, otherwise: nil),
  ])
  func `with a severity, fires asks for it or a graver one, by Kleene's logic`(_ grave: Grave) {
    var world = RuleWorld(["a": .figure(1), "b": grave.high, "c": grave.moderate])
    world.add("asks", when: .fires("other", atLeast: grave.least))
    world.add("other", when: .above("a", 0)) {
      $0.gravity = .graded(
        [
          .init(.high, when: .above("b", 0)),
          .init(.moderate, when: .above("c", 0)),
        ], otherwise: grave.otherwise)
    }
    let finding = world.finding()
    #expect(finding.outcome == grave.outcome)
    #expect(world.evaluation().outcomes(for: [0]).outcome(of: 0, at: 0) == grave.outcome)
    #expect(finding.missing.isEmpty == (grave.outcome != .unknown))
    #expect(finding.missing.allSatisfy { $0.via == "other" })
    #expect(finding.evidence.map(\.atLeast) == [grave.least])
  }

  @Test(arguments: [(Reading.figure(-1), Outcome.clear), (.absent, .unknown)])
  func `with a severity, a rule that is not met has none`(_ reading: Reading, _ outcome: Outcome) {
    var world = RuleWorld(["a": reading])
    world.add("other", when: .above("a", 0)) { $0.gravity = .always(.critical) }
    world.add("asks", when: .fires("other", atLeast: .high))
    #expect(world.finding(1).outcome == outcome)
  }

  @Test(arguments: [
    ("low", true), ("moderee", true), ("high", false), ("élevée", false), ("critique", false),
  ])
  func `a function asks for a severity as a declaration does`(_ word: String, _ isMet: Bool) throws
  {
    let pack = try PackFolder(
      PackFolder.rule("other", "when = none { known(\"taux\") }, severity = \"moderate\"")
        + PackFolder.rule("declared", "when = fires(\"other\", \"\(word)\")")
        + PackFolder.rule(
          "computed", "when = function(i, t, c) return c:signale(\"other\", \"\(word)\") end"))
    let findings = try pack.findings()
    #expect(findings["declared"]?.outcome == (isMet ? .met : .clear))
    #expect(findings["computed"]?.outcome == (isMet ? .met : .clear))
  }

  @Test func `what another rule misses is named with that rule, each thing once`() {
    var world = RuleWorld(["a": .absent, "b": .missing(.withheld)])
    world.add("other", when: .all([.above("a", 0), .above("b", 0)]))
    world.add("asks", when: .all([.above("a", 0), .fires("other"), .fires("other")]))
    let missing = world.finding(1).missing
    #expect(missing.map(\.id) == ["a", "b"])
    #expect(missing.map(\.via) == [nil, "other"])
  }

  @Test func `the evidence of fires carries the readings of the other rule`() {
    var world = RuleWorld(["a": .figure(1)])
    world.add("other", when: .above("a", 0))
    world.add("asks", when: .fires("other"))
    #expect(world.finding(1).evidence.flatMap(\.readings).map(\.subject) == [.indicator("a")])
  }

  @Test func `rules on a cycle are unknown of one another, and those around them go on`() {
    var world = RuleWorld(["a": .figure(1)])
    world.add("x", when: .any([.fires("y"), .below("a", 0)]))
    world.add("y", when: .all([.fires("x"), .above("a", 0)]))
    world.add("decided", when: .any([.fires("x"), .above("a", 0)]))
    world.add("asks", when: .fires("x"))
    world.add("self", when: .fires("self"))
    world.add("asked", when: .above("a", 0))
    let findings = world.diagnosis().findings
    #expect(findings.map(\.outcome) == [.unknown, .unknown, .met, .unknown, .unknown, .met])
    #expect(
      findings[0].missing == [MissingDatum(.rule, id: "y", place: "p0", cause: .failed)])
    #expect(findings[3].missing.map(\.id) == ["y"])
    #expect(findings[3].missing.map(\.via) == ["x"])
  }

  @Test func `a rule that is not there cannot be known`() {
    var world = RuleWorld()
    world.add(when: .fires("nulle_part"))
    #expect(world.finding().outcome == .unknown)
    #expect(
      world.finding().missing
        == [MissingDatum(.rule, id: "nulle_part", place: "p0", cause: .undeclared)])
  }

  @Test func `an order puts each rule after those that it asks about`() {
    let order = FiringOrder(asked: [[1, 2], [2], [], [0, 4], [5], [4], [6], [3]])
    #expect(Set(order.order) == Set(0...7))
    #expect(order.order.count == 8)
    #expect(order.circular == [4, 5, 6])
    for (before, after) in [(2, 1), (1, 0), (0, 3), (4, 3), (3, 7)] {
      let places = [before, after].compactMap { order.order.firstIndex(of: $0) }
      #expect(places == places.sorted())
    }
  }

  @Test func `a long chain of rules is no trouble`() {
    var world = RuleWorld(["a": .figure(1)])
    for rule in 0..<5000 { world.add("r\(rule)", when: .fires("r\(rule + 1)")) }
    world.add("r5000", when: .above("a", 0))
    #expect(world.evaluation().outcomes(for: [0]).outcome(of: 0, at: 0) == .met)
  }

  @Test func `one rule can be asked for alone`() {
    var world = RuleWorld(["a": .figure(1)])
    world.add("asks", when: .fires("other"))
    world.add("other", when: .above("a", 0))
    let evaluation = world.evaluation()
    #expect(evaluation.finding(of: "asks", at: 0)?.outcome == .met)
    #expect(evaluation.finding(of: "nulle_part", at: 0) == nil)
  }
}

import JalonModel
import Testing

@testable import Jalon

/// Grades of `a` (critical), `b` (high) and `c` (low), each where it is above 0.
private let grades: [Rule.Grade] = [
  .init(.low, when: .above("c", 0)), .init(.critical, when: .above("a", 0)),
  .init(.high, when: .above("b", 0)),
]

private func world(_ values: [Double?], otherwise: Severity?) -> RuleWorld {
  var world = RuleWorld(["d": .figure(1)])
  for (indicator, value) in zip(["a", "b", "c"], values) {
    world.set(indicator, value.map { .figure($0) } ?? .absent)
  }
  world.add(when: .above("d", 0)) { $0.gravity = .graded(grades, otherwise: otherwise) }
  return world
}

@Suite struct SeverityTests {
  struct Case: Sendable {
    var values: [Double?]
    var otherwise: Severity?
    var severity: Severity?
    var possible: Severity?
    var missing: [String] = []
    /// The grades that were tried.
    var tried: [Severity] = [.critical, .high, .low]
  }

  @Test(arguments: [
    Case(values: [1, 1, 1], severity: .critical, tried: [.critical]),
    Case(values: [-1, 1, 1], severity: .high, tried: [.critical, .high]),
    Case(values: [-1, -1, 1], severity: .low),
    Case(values: [-1, -1, -1], severity: .moderate),
    Case(values: [-1, -1, -1], otherwise: .low, severity: .low),
    Case(
      values: [nil, 1, 1], severity: .high, possible: .critical, missing: ["a"],
      tried: [.critical, .high]),
    Case(values: [nil, nil, 1], severity: .low, possible: .critical, missing: ["a", "b"]),
    Case(values: [-1, nil, 1], severity: .low, possible: .high, missing: ["b"]),
    Case(values: [1, nil, nil], severity: .critical, tried: [.critical]),
    Case(
      values: [-1, -1, nil], otherwise: .low, severity: .low),
    Case(
      values: [-1, nil, -1], otherwise: .low, severity: .low, possible: .high, missing: ["b"]),
    Case(values: [-1, nil, -1], severity: nil, possible: .high, missing: ["b"]),
    Case(values: [nil, nil, nil], severity: nil, possible: .critical, missing: ["a", "b", "c"]),
  ])
  func `the worst severity that holds, and a worse one that could`(_ one: Case) {
    let world = world(one.values, otherwise: one.otherwise)
    let finding = world.finding()
    #expect(finding.outcome == .met)
    #expect(finding.severity == one.severity)
    #expect(finding.severityPossible == one.possible)
    #expect(finding.missing.map(\.id) == one.missing)
    #expect(finding.evidence.map(\.part) == [.when] + one.tried.map { .severity($0) })
    let outcomes = world.evaluation().outcomes(for: [0])
    #expect(outcomes.severity(of: 0, at: 0) == one.severity)
    #expect(outcomes.severityPossible(of: 0, at: 0) == one.possible)
  }

  @Test func `a rule that is not met has no severity`() {
    for when in [Condition.below("d", 0), .above("e", 0)] {
      var world = world([1, 1, 1], otherwise: nil)
      world.pack.rules[0].when = when
      let finding = world.finding()
      #expect(finding.severity == nil && finding.severityPossible == nil)
      #expect(finding.evidence.map(\.part) == [.when])
    }
  }

  @Test func `a rule that says nothing of severity is moderate`() {
    var world = RuleWorld(["a": .figure(1)])
    world.add(when: .above("a", 0))
    world.add(when: .above("a", 0)) { $0.gravity = .always(.critical) }
    #expect(world.diagnosis().findings.map(\.severity) == [.moderate, .critical])
  }

  @Test func `a severity function gives a level, or leaves it open and says what it misses`() {
    let datum = MissingDatum(.indicator, id: "b", place: "p0", cause: .reading(.absent))
    var world = RuleWorld(places: 2)
    world.set("a", .figure(1))
    world.set("a", .figure(1), at: 1)
    world.severity = { _, place in place == 0 ? .value(.high, []) : .missing([datum], []) }
    world.add(when: .above("a", 0)) { $0.gravity = .function(ScriptFunction(ordinal: 0)) }
    #expect(world.finding(at: 0).severity == .high)
    #expect(world.finding(at: 1).outcome == .met)
    #expect(world.finding(at: 1).severity == nil)
    #expect(world.finding(at: 1).missing == [datum])
    let outcomes = world.evaluation().outcomes(for: [0, 1])
    #expect((0...1).map { outcomes.severity(of: 0, at: $0) } == [.high, nil])
  }

  @Test func `a function of a grade runs only while no worse grade holds`() {
    var world = RuleWorld(["a": .figure(1)])
    world.condition = { _, _ in .failed(Failure(.error, .only("brisé", in: .fr))) }
    world.add(when: .above("a", 0)) {
      $0.gravity = .graded(
        [.init(.high, when: .above("a", 0)), .init(.low, when: .run(0))], otherwise: nil)
    }
    #expect(world.finding().severity == .high)
    #expect(world.evaluation().outcomes(for: [0]).outcome(of: 0, at: 0) == .met)
  }
}

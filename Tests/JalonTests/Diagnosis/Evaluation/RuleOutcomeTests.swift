import JalonModel
import Testing

@testable import Jalon

private let failure = Failure(.error, .both(fr: "brisé", en: "broken"), file: "r.lua", line: 3)

@Suite struct RuleOutcomeTests {
  @Test(
    arguments: [
      (.figure(1), .met), (.figure(-1), .notApplicable), (.absent, .unknown),
      (.notApplicable, .notApplicable),
    ] as [(Reading, Outcome)])
  func `a rule is asked only of places that it is about`(_ about: Reading, _ outcome: Outcome) {
    var world = RuleWorld(["a": about, "b": .figure(1)])
    world.add(when: .above("b", 0)) { $0.applies = .above("a", 0) }
    let finding = world.finding()
    #expect(finding.outcome == outcome)
    #expect(finding.evidence.map(\.part) == (outcome == .met ? [.when, .applies] : [.applies]))
    #expect(finding.missing.map(\.id) == (about.isMissing ? ["a"] : []))
  }

  @Test func `a function of a rule does not run where the rule is not about the place`() {
    var world = RuleWorld(["a": .figure(-1)])
    world.condition = { _, _ in .failed(failure) }
    world.add(when: .run(0)) { $0.applies = .above("a", 0) }
    #expect(world.finding().outcome == .notApplicable)
    #expect(world.evaluation().outcomes(for: [0]).outcome(of: 0, at: 0) == .notApplicable)
  }

  @Test func `a disabled rule is not evaluated`() {
    var world = RuleWorld(["a": .figure(1)])
    world.condition = { _, _ in .failed(failure) }
    world.add(when: .run(0)) { $0.disabledBecause = .only("choix local", in: .fr) }
    world.add("s", when: .fires("r"))
    #expect(world.finding() == Finding(rule: "r", outcome: .disabled))
    #expect(world.finding(1).outcome == .clear)
  }

  @Test func `a function's answer, what it misses and what it read are the rule's`() {
    let reading = EvidenceReading(
      .indicator("a"), place: "p0", group: "total", period: nil, reading: .figure(1))
    let datum = MissingDatum(.indicator, id: "b", place: "p0", cause: .reading(.withheld))
    let none = MissingDatum(.indicator, id: "b", place: "p0", cause: .reading(.notApplicable))
    let cases: [(ScriptOutcome<Bool>, Outcome, [MissingDatum])] = [
      (.value(true, [reading]), .met, []), (.value(false, [reading]), .clear, []),
      (.missing([datum], [reading]), .unknown, [datum]),
      (.missing([none], [reading]), .notApplicable, [none]),
      (.missing([none, datum], [reading]), .unknown, [none, datum]),
    ]
    for (answer, outcome, missing) in cases {
      var world = RuleWorld()
      world.condition = { _, _ in answer }
      world.add(when: .run(0))
      let finding = world.finding()
      #expect(finding.outcome == outcome)
      #expect(finding.missing == missing)
      #expect(finding.evidence.map(\.condition) == ["function"])
      #expect(finding.evidence.map(\.readings) == [[reading]])
    }
  }

  @Test func `a function that breaks fails its rule, and the others go on`() {
    var world = RuleWorld(["a": .figure(1)])
    world.condition = { _, _ in .failed(failure) }
    world.add("broken", when: .any([.above("a", 0), .run(0)]))
    world.add("well", when: .above("a", 0))
    world.add("asks", when: .fires("broken"))
    world.add("grades", when: .above("a", 0)) {
      $0.gravity = .graded([.init(.high, when: .run(0))], otherwise: .low)
    }
    let diagnosis = world.diagnosis()
    #expect(diagnosis.findings.map(\.outcome) == [.failed, .met, .unknown, .failed])
    #expect(diagnosis.findings[0].failure == failure)
    #expect(diagnosis.findings[0].missing == [])
    #expect(diagnosis.findings[3].failure == failure)
    #expect(diagnosis.findings[3].severity == nil)
    #expect(
      diagnosis.findings[2].missing
        == [MissingDatum(.rule, id: "broken", place: "p0", cause: .failed)])
    let outcomes = world.evaluation().outcomes(for: [0])
    #expect((0..<4).map { outcomes.outcome(of: $0, at: 0) } == [.failed, .met, .unknown, .failed])
  }

  @Test func `a quantity whose function breaks fails the rule, and is not merely absent`() {
    var world = RuleWorld()
    world.quantity = { _, _ in
      var resolution = Resolution(reading: .absent)
      resolution.failure = failure
      return resolution
    }
    let quantity = Quantity.leaf(.function(ScriptFunction(ordinal: 7)))
    world.pack.indicators[1].compute = quantity
    world.add(when: .compare(.below, .arithmetic(.plus, quantity, .number(1)), .number(0)))
    world.add("known", when: .known(quantity))
    let finding = world.finding()
    #expect(finding.outcome == .failed)
    #expect(finding.failure == failure)
    #expect(world.finding(1).outcome == .failed)
    #expect(world.evaluation().outcomes(for: [0]).outcome(of: 0, at: 0) == .failed)
  }

  @Test func `each function runs once for a finding`() {
    final class Count { var calls = 0 }
    let count = Count()
    var world = RuleWorld()
    world.condition = { _, _ in
      count.calls += 1
      return .value(true, [])
    }
    world.add(when: .all([.run(0), .any([.run(1), .run(0)])]))
    #expect(world.finding().outcome == .met)
    #expect(count.calls == 2)
  }
}

extension Reading {
  fileprivate var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}

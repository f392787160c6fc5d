import JalonModel
import Testing

@testable import Jalon

private func solution(_ id: String, _ change: (inout Solution) -> Void = { _ in }) -> Solution {
  var solution = Solution(id: id, label: .only(id, in: .fr), origin: RuleWorld.origin)
  change(&solution)
  return solution
}

@Suite struct AdviceTests {
  @Test func `a met rule proposes what it names and what answers it or its issue, each once`() {
    var world = RuleWorld(["a": .figure(1)])
    world.pack.solutions = [
      solution("answers_issue") { $0.answers = ["enjeu"] },
      solution("named") { $0.answers = ["r"] }, solution("answers_rule") { $0.answers = ["r"] },
      solution("other") { $0.answers = ["autre"] },
      solution("off") {
        $0.answers = ["r"]
        $0.disabledBecause = .only("terminé", in: .fr)
      },
    ]
    world.add(when: .above("a", 0)) {
      $0.suggests = ["named", "nulle_part"]
      $0.issue = "enjeu"
    }
    world.add("s", when: .below("a", 0)) { $0.suggests = ["other"] }
    let findings = world.diagnosis().findings
    #expect(
      findings[0].suggestions.map(\.solution) == ["answers_issue", "named", "answers_rule"])
    #expect(findings[0].suggestions.map(\.applicable) == [.true, .true, .true])
    #expect(findings[1].suggestions == [])
  }

  @Test(
    arguments: [
      (.figure(1), .true, []), (.figure(-1), .false, [.false]), (.absent, .unknown, [.unknown]),
    ] as [(Reading, Truth, [Truth])])
  func `a solution says whether it can be had, and why not`(
    _ reading: Reading, _ applicable: Truth, _ blamed: [Truth]
  ) {
    var world = RuleWorld(["a": .figure(1), "b": reading])
    world.pack.solutions = [
      solution("s") { $0.requires = .all([.above("a", 0), .above("b", 0)]) }
    ]
    world.add(when: .above("a", 0)) { $0.suggests = ["s"] }
    let suggestion = world.finding().suggestions.first
    #expect(suggestion?.applicable == applicable)
    #expect(suggestion?.whyNot.map(\.truth) == blamed)
    #expect(suggestion?.whyNot.allSatisfy { $0.part == .requires } == true)
  }

  @Test func `a solution is blamed on what ought not to be`() {
    var world = RuleWorld(["a": .figure(1)])
    world.pack.solutions = [
      solution("s") { $0.requires = .none([.above("a", 0), .below("a", 0)]) }
    ]
    world.add(when: .above("a", 0)) { $0.suggests = ["s"] }
    let suggestion = world.finding().suggestions.first
    #expect(suggestion?.applicable == .false)
    #expect(suggestion?.whyNot.map(\.condition) == ["above"])
  }

  @Test func `a requirement that breaks leaves it open whether a solution can be had`() {
    var world = RuleWorld(["a": .figure(1)])
    world.condition = { _, _ in .failed(Failure(.error, .only("brisé", in: .fr))) }
    world.pack.solutions = [solution("s") { $0.requires = .any([.run(0), .above("a", 0)]) }]
    world.add(when: .above("a", 0)) { $0.suggests = ["s"] }
    #expect(world.finding().outcome == .met)
    #expect(world.finding().suggestions.map(\.applicable) == [.unknown])
  }

  @Test func `practices with a condition are proposed where it holds`() {
    var world = RuleWorld(["a": .figure(1), "b": .absent])
    func practice(_ id: String, _ condition: Condition?, off: String? = nil) -> Practice {
      var practice = Practice(id: id, title: .only(id, in: .fr), origin: RuleWorld.origin)
      practice.proposedWhen = condition
      practice.disabledBecause = off.map { .only($0, in: .fr) }
      return practice
    }
    world.pack.practices = [
      practice("yes", .fires("r")), practice("no", .below("a", 0)),
      practice("open", .above("b", 0)), practice("never", nil),
      practice("off", .above("a", 0), off: "retirée"),
    ]
    world.add(when: .above("a", 0))
    let practices = world.diagnosis().practices
    #expect(practices.map(\.practice) == ["yes", "no", "open"])
    #expect(practices.map(\.proposed) == [.true, .false, .unknown])
    #expect(practices.map { $0.evidence.count } == [1, 1, 1])
  }

  @Test func `a measure that no solution serves is unanswered`() {
    var world = RuleWorld()
    world.pack.measures = ["m1", "m2", "m3"].map {
      Measure(id: $0, label: .only($0, in: .fr), origin: RuleWorld.origin)
    }
    world.pack.solutions = [
      solution("s") { $0.measure = "m2" },
      solution("off") {
        $0.measure = "m3"
        $0.disabledBecause = .only("terminé", in: .fr)
      },
    ]
    #expect(world.diagnosis().measuresUnanswered == ["m1", "m3"])
  }
}

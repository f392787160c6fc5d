import JalonModel
import Testing

@testable import Jalon

/// What a diagnosis says of each rule, as the outcomes of many places say it.
private func expectEqual(
  _ diagnosis: Diagnosis, _ outcomes: Outcomes, at position: Int, _ seed: Int
) {
  for (rule, finding) in diagnosis.findings.enumerated() {
    #expect(finding.outcome == outcomes.outcome(of: rule, at: position), "\(seed): \(rule)")
    #expect(finding.severity == outcomes.severity(of: rule, at: position), "\(seed): \(rule)")
    #expect(
      finding.severityPossible == outcomes.severityPossible(of: rule, at: position),
      "\(seed): \(rule)")
  }
}

@Suite struct EvaluationPropertyTests {
  @Test func `many places at once and one place in full come to the same`() {
    var seen: [Outcome: Int] = [:]
    for seed in 0..<trials(1200) {
      var chance = ChanceRules(seed: seed)
      let evaluation = chance.world().evaluation()
      let outcomes = evaluation.outcomes(for: [0, 1, 2])
      for place in 0..<3 {
        let diagnosis = evaluation.diagnosis(of: place)
        expectEqual(diagnosis, outcomes, at: place, seed)
        for finding in diagnosis.findings {
          seen[finding.outcome, default: 0] += 1
          #expect((finding.failure != nil) == (finding.outcome == .failed), "\(seed)")
          #expect((finding.message != nil) == (finding.outcome == .met), "\(seed)")
          #expect(Set(finding.missing).count == finding.missing.count, "\(seed)")
          if finding.outcome == .unknown { #expect(!finding.missing.isEmpty, "\(seed)") }
          if finding.outcome == .clear { #expect(finding.missing.isEmpty, "\(seed)") }
        }
      }
    }
    for outcome in Outcome.allCases {
      #expect(seen[outcome, default: 0] > trials(100), "\(outcome)")
    }
  }

  @Test func `places in any order and number come to what they come to alone`() {
    var chance = ChanceRules(seed: 7)
    let world = chance.world(places: 2300, rules: 8)
    let evaluation = world.evaluation()
    let all = evaluation.outcomes(for: Array(0..<2300))
    let some = [2299, 3, 4, 5, 1023, 1024, 3, -1, 2300] + Array(1000..<2100)
    let chosen = evaluation.outcomes(for: some)
    #expect(chosen.places == some.filter { (0..<2300).contains($0) })
    for (position, place) in chosen.places.enumerated() {
      for rule in world.pack.rules.indices {
        #expect(chosen.outcome(of: rule, at: position) == all.outcome(of: rule, at: place))
        #expect(chosen.severity(of: rule, at: position) == all.severity(of: rule, at: place))
      }
    }
    for place in [0, 1023, 1024, 2299] {
      expectEqual(evaluation.diagnosis(of: place), all, at: place, place)
    }
    #expect(evaluation.outcomes(for: []).results.isEmpty)
  }

  @Test func `a datum taken away makes a rule unknown or leaves it as it is`() {
    var turned = 0
    for seed in 0..<trials(150) {
      var chance = ChanceRules(seed: seed, [.comparisons, .facts, .fires])
      let world = chance.world()
      let before = world.diagnosis(of: 1).findings
      for figure in world.figures.keys {
        var poorer = world
        poorer.figures[figure] = .absent
        for (was, now) in zip(before, poorer.diagnosis(of: 1).findings) where was != now {
          #expect(now.outcome == was.outcome || now.outcome == .unknown, "\(seed): \(figure)")
          if now.outcome == .met, now.severity != was.severity {
            #expect(now.severityPossible != nil, "\(seed): \(figure)")
          }
          turned += now.outcome == was.outcome ? 0 : 1
        }
      }
    }
    #expect(turned > trials(100))
  }

  @Test func `a datum that becomes not applicable never says that there is nothing to report`() {
    for seed in 0..<trials(100) {
      var chance = ChanceRules(seed: seed, [.comparisons, .facts])
      let world = chance.world()
      let before = world.diagnosis(of: 1).findings
      for figure in world.figures.keys {
        var poorer = world
        poorer.figures[figure] = .notApplicable
        for (was, now) in zip(before, poorer.diagnosis(of: 1).findings) {
          #expect(
            now.outcome == was.outcome || now.outcome == .notApplicable
              || now.outcome == .unknown, "\(seed): \(figure)")
        }
      }
    }
  }

  @Test func `the readings of the evidence alone bring about the same finding`() {
    for seed in 0..<trials(150) {
      var chance = ChanceRules(seed: seed, [.comparisons, .known, .facts, .fires])
      let world = chance.world()
      for (rule, finding) in world.diagnosis(of: 1).findings.enumerated() {
        var bare = world
        bare.figures = [:]
        for reading in finding.evidence.flatMap(\.readings) {
          guard case .indicator(let id) = reading.subject, let period = reading.period,
            let place = world.places.firstIndex(where: { $0.id == reading.place })
          else { continue }
          bare.set(id, reading.reading, at: place, year: period.first.year)
        }
        let again = bare.diagnosis(of: 1).findings[rule]
        #expect(again.outcome == finding.outcome, "\(seed): \(rule)")
        #expect(again.severity == finding.severity, "\(seed): \(rule)")
        #expect(again.severityPossible == finding.severityPossible, "\(seed): \(rule)")
      }
    }
  }

  @Test func `what is missing, once given, is missing no more, and most rules are decided`() {
    var decided = 0
    for seed in 0..<trials(300) {
      var chance = ChanceRules(seed: seed, [.comparisons])
      let world = chance.world()
      for (rule, finding) in world.diagnosis(of: 1).findings.enumerated()
      where finding.outcome == .unknown {
        var richer = world
        for datum in finding.missing {
          guard let place = world.places.firstIndex(where: { $0.id == datum.place }) else {
            continue
          }
          for year in [2023, 2024] { richer.set(datum.id, .figure(1.5), at: place, year: year) }
        }
        let now = richer.diagnosis(of: 1).findings[rule]
        // Where a rule is still unknown, another of its parts has come into sight.
        let lacking = now.missing.filter { $0.cause != .reading(.notApplicable) }
        #expect(Set(lacking).isDisjoint(with: finding.missing), "\(seed): \(rule)")
        decided += now.outcome == .unknown ? 0 : 1
      }
    }
    #expect(decided > trials(100))
  }
}

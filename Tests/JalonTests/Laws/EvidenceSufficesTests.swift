import JalonModel
import Testing

@testable import Jalon

/// Evidence suffices: what a finding records is enough to come to it again, and nothing else
/// matters to it.
@Suite(.enabled(if: isOptimised, "tried by make laws"))
struct EvidenceSufficesTests {
  @Test(arguments: ShippedWorld.folders)
  func `a shipped workspace comes to the same on the readings of its evidence alone`(
    _ folder: String
  ) throws {
    let world = try ShippedWorld(folder)
    let whole = world.diagnosis()
    var decided = 0
    for (rule, finding) in whole.findings.enumerated() where !finding.evidence.isEmpty {
      let rows = EvidenceRows(finding.evidence, in: world.pack)
      let dataset = world.content.dataset.holding(only: rows, world.pack, world.content.places)
      let again = world.diagnosis(on: dataset).findings[rule]
      #expect(again.verdict == finding.verdict, "\(finding.rule)")
      decided += finding.outcome == .unknown ? 0 : 1
    }
    #expect(decided >= 5)
  }

  @Test(arguments: ShippedWorld.folders)
  func `what is not in a shipped workspace's evidence changes nothing`(_ folder: String) throws {
    let world = try ShippedWorld(folder)
    let whole = world.diagnosis()
    let rows = EvidenceRows(whole.findings.flatMap(\.evidence), in: world.pack)
    let (dataset, count) = world.content.dataset.disturbed(
      but: rows, world.pack, world.content.places)
    #expect(count > 100)
    for (was, now) in zip(whole.findings, world.diagnosis(on: dataset).findings) {
      #expect(was.bare == now.bare, "\(was.rule)")
    }
  }

  @Test(arguments: 0..<10)
  func `a random pack comes to the same on the readings of its evidence alone`(_ tenth: Int) {
    var seen: [Outcome: Int] = [:]
    for seed in tenth * 110..<(tenth + 1) * 110 {
      let world = ChanceWorld(seed: seed)
      let dataset = world.dataset
      let whole = world.evaluation(dataset).diagnosis(of: 0)
      for (rule, finding) in whole.findings.enumerated() {
        let rows = EvidenceRows(finding.evidence, in: world.tiny.pack)
        let bare = dataset.holding(only: rows, world.tiny.pack, world.places)
        let again = world.evaluation(bare).finding(of: world.tiny.pack.rules[rule].id, at: 0)
        #expect(again?.verdict == finding.verdict, "\(seed): \(world.tiny.pack.rules[rule])")
        seen[finding.outcome, default: 0] += 1
      }
    }
    for outcome in [Outcome.met, .clear, .unknown, .notApplicable] {
      #expect(seen[outcome, default: 0] > 10, "\(outcome)")
    }
  }

  @Test(arguments: 0..<10)
  func `what is not in a random pack's evidence changes nothing`(_ tenth: Int) {
    var disturbed = 0
    for seed in tenth * 110..<(tenth + 1) * 110 {
      let world = ChanceWorld(seed: seed)
      let dataset = world.dataset
      let whole = world.evaluation(dataset).diagnosis(of: 0)
      for finding in whole.findings {
        let rows = EvidenceRows(finding.evidence, in: world.tiny.pack)
        let (other, count) = dataset.disturbed(but: rows, world.tiny.pack, world.places)
        let again = world.evaluation(other).finding(of: finding.rule, at: 0)
        #expect(again?.bare == finding.bare, "\(seed): \(finding.rule)")
        disturbed += count
      }
    }
    #expect(disturbed > 1000)
  }
}

/// What a finding comes to.
private struct VerdictOfRule: Equatable {
  var outcome: Outcome
  var severity: Severity?
  var possible: Severity?
}

extension Finding {
  fileprivate var verdict: VerdictOfRule {
    VerdictOfRule(outcome: outcome, severity: severity, possible: severityPossible)
  }
}

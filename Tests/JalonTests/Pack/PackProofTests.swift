import JalonModel
import Testing

@testable import Jalon

/// The base pack's own tests, in the language that its authors write.
struct PackProofTests {
  @Test func `the tests of the base pack pass, and show every rule met, clear and unknown`() throws
  {
    let proof = try Proof(at: repository + "/rules/quebec", packs: [repository + "/rules"])
    let report = ProofWorld.run(proof)
    #expect(report.count > 600)
    for result in report.results where !result.passed {
      Issue.record("\(result.origin): \(result.name)")
    }
    var shown: [String: Set<Outcome>] = [:]
    for finding in report.results.compactMap(\.finding) {
      shown[finding.rule, default: []].insert(finding.outcome)
    }
    let rules = try Declarations(at: repository + "/rules/quebec").catalogue.pack.rules
    #expect(rules.count > 140)
    for rule in rules {
      #expect(shown[rule.id]?.isSuperset(of: [.met, .clear, .unknown]) == true, "\(rule.id)")
    }
    #expect(proof.coverage(of: report).percent == 100)
  }
}

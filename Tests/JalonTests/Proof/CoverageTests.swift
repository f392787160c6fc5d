import JalonModel
import Testing

@testable import Jalon

@Suite struct CoverageTests {
  private func coverage(_ data: [String], of rule: String = "scarce") throws -> RuleCoverage {
    let tests = data.enumerated().map {
      "test \"n\($0)\" { rule = \"\(rule)\", data = { \($1) }, expected = \"met\" }\n"
    }
    let proof = try ProofWorld(tests.joined()).proof()
    let all = proof.coverage(of: ProofWorld.run(proof))
    return try #require(all.rules.first { $0.rule == rule })
  }

  @Test func `nothing is seen without tests`() throws {
    let coverage = try coverage([])
    #expect(coverage.seen == 0 && coverage.tests == 0)
    #expect(coverage.items.count == 9)
  }

  @Test func `outcomes, severities and comparisons are each seen by the test that shows them`()
    throws
  {
    let low = try coverage(["vacancy = 1"])
    #expect(
      low.items.filter(\.seen).map(\.item) == [
        .outcome(.met), .severity(.high),
        .comparison(
          .when, 0, .both(fr: "sous(vacancy, balance)", en: "below(vacancy, balance)"), true),
        .comparison(
          .severity(.high), 0, .both(fr: "sous(vacancy, tight)", en: "below(vacancy, tight)"), true),
      ])
    #expect(try coverage(["vacancy = 1", "vacancy = 2", "vacancy = 4"]).seen == 8)
    let all = try coverage(["vacancy = 1", "vacancy = 2", "vacancy = 4", ""])
    #expect(all.seen == 9 && all.tests == 4)
  }

  @Test func `a rule that nothing missing can leave open need not be seen unknown`() throws {
    let rule = """
      rule "sure" { label = "S", characteristic = "one", source = "s",
        when = all { known("vacancy"), is { kind = "mrc" } } }
      """
    let proof = try ProofWorld("", rules: ProofWorld.rules + rule).proof()
    let sure = proof.coverage(of: TestReport(layer: "", results: [])).rules.first {
      $0.rule == "sure"
    }
    #expect(sure?.items.contains { $0.item == .outcome(.unknown) } == false)
    #expect(sure?.items.count == 6)
  }

  @Test func `functions count as one comparison, and it is said`() throws {
    let script = try coverage(["welcome = 0, vacancy = 1"], of: "script")
    #expect(script.hasFunctions && script.items.count == 5 && script.seen == 2)
  }

  @Test func `the share is of all that there is to see`() {
    let items = [true, false, false].map { RuleCoverage.Seen(.outcome(.met), seen: $0) }
    let rule = RuleCoverage(
      rule: "r", label: .only("r", in: .fr), items: items, tests: 1, hasFunctions: false)
    #expect(TestCoverage(rules: [rule, rule]).percent == 100.0 / 3)
    #expect(TestCoverage(rules: []).percent == 100)
  }
}

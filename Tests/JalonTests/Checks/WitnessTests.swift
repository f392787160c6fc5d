import JalonModel
import Testing

@testable import Jalon

/// The value that a check shows is fed back as data.
@Suite struct WitnessTests {
  private static func findings(_ rules: String, _ value: String) throws -> [String: Finding] {
    let folder = try TemporaryFolder([
      "jalon.lua": WarningCase.base + rules + "data \"d.csv\"\n",
      "d.csv": "collectivity,indicator,period,value\nici,taux,2024,\(value)\n",
    ])
    let day = Day(year: 2026, month: 1, day: 1) ?? .latest
    let findings = try Workspace(at: folder.path).diagnose("ici", asOf: day).findings
    return Dictionary(findings.map { ($0.rule, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The number after `taux = ` in what a check says.
  private static func shown(_ rules: String, _ kind: String) throws -> String {
    let each = WarningCase(kind, rules, not: "", says: ("", ""))
    let problem = try #require(try each.problems(rules).first { $0.kind == kind })
    let said = problem.message.shown(in: .en)
    let value = try #require(said.split(separator: "taux = ").last)
    return String(value.prefix { $0.isNumber || $0 == "." || $0 == "-" }.trimming("."))
  }

  @Test func `two rules that contradict each other are both met at the value shown`() throws {
    let rules =
      WarningCase.rule("a", "issue = \"enjeu\", when = below(\"taux\", 6)")
      + WarningCase.rule("b", "issue = \"enjeu\", when = above(\"taux\", 4.5)")
    let findings = try Self.findings(rules, try Self.shown(rules, "contradiction"))
    #expect(findings["a"]?.outcome == .met)
    #expect(findings["b"]?.outcome == .met)
  }

  @Test func `at the value shown a worse severity is taken already`() throws {
    let rules = WarningCase.rule(
      "r",
      "when = below(\"taux\", 5), severity = { high = below(\"taux\", 9), moderate = below(\"taux\", 3), low = \"otherwise\" }"
    )
    let finding = try Self.findings(rules, try Self.shown(rules, "unreachable_severity"))["r"]
    #expect(finding?.severity == .high)
  }

  @Test func `at the value shown the rule finds nothing`() throws {
    let rules = WarningCase.rule(
      "r",
      "when = below(\"taux\", 5), severity = { high = above(\"taux\", 9), low = \"otherwise\" }")
    let finding = try Self.findings(rules, try Self.shown(rules, "unreachable_severity"))["r"]
    #expect(finding?.outcome == .clear)
  }
}

extension Substring {
  /// Without a mark at its end.
  fileprivate func trimming(_ mark: Character) -> Substring {
    last == mark ? dropLast() : self
  }
}

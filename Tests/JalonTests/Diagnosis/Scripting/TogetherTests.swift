import JalonModel
import Testing

@testable import Jalon

/// Functions that every place asks run in one go; what they come to is what each comes to alone.
@Suite struct TogetherTests {
  private static let functions = [
    "when = function(i, t) return i.taux > t.p end, severity = \"high\", thresholds = { p = 2 }",
    "when = function(i, t) return i.taux > t.p and i.autre > 5 end, thresholds = { p = 1 }",
    "when = function(i, t, c) return c:value(\"taux\", { ago = \"1 year\" }) < i.taux end",
    """
    when = function(i, t, c) return c:known("autre") and c:value("autre") > c:value("taux") end,
    severity = function(i, t, c) return c:value("autre") > 8 and "elevee" or "moderee" end
    """,
    """
    when = function(i, t, c) return i.taux > 0 end,
    severity = function(i, t, c)
      local up = 0
      for _, e in ipairs(c:series("taux")) do if e.value > 1 then up = up + 1 end end
      return up > 1 and "high" or "low"
    end
    """,
    "when = function(i, t, c) return c:fires(\"r0\") or c:fires(\"r1\", \"low\") end",
    "when = function(i, t, c) return c.milieu == \"urban\" or i.taux > 3 end",
    "when = function(i, t, c) return i[\"au\" .. \"tre\"] > 5 end",
    "when = function(i, t, c) return i.computed > 3 end",
    "when = function(i, t, c) return i.taux end",
    "when = function(i, t, c) return i.taux > nothing.here end",
    "when = function(i, t, c) if i.taux > 2 then while true do end end return false end",
    "when = function(i, t, c) return true end, severity = function(i) return i.autre > 5 and 1 end",
    "when = function(i, t, c) i.taux = 3 return true end",
    "when = any { function(i) return i.autre > 7 end, function(i) return i.taux > 1 end }",
    "when = function(i, t, c) return c:fires(\"r16\") end",
    "when = function(i, t, c) return c:fires(\"r15\") end",
  ]

  private static let places = ["a", "b", "c", "d", "e"]

  private static let rows = """
    collectivity,indicator,period,value,status
    a,taux,2024,3,
    a,taux,2025,4,
    a,autre,2025,9,
    b,taux,2025,1,
    b,autre,2025,6,
    c,taux,2024,1,
    c,taux,2025,,withheld
    c,autre,2025,,not_applicable
    d,taux,2025,,not_applicable
    e,autre,2025,7,

    """

  private static func review() throws -> Review {
    let names = places.map {
      "collectivity \"\($0)\" { name = \"\($0)\", kind = \"municipality\" }\n"
    }
    let rules = functions.enumerated().map { PackFolder.rule("r\($0)", $1) }
    let computed = """
      indicator "computed" { label = "C", unit = "%",
        compute = function(i, t, c) return i.taux * 2 + c:value("autre") end }

      """
    let pack = try PackFolder(
      names.joined() + computed + rules.joined() + "data \"rows.csv\"\n",
      files: ["rows.csv": rows])
    let content = try WorkspaceContent(
      folder: pack.folder.path, main: "jalon.lua", search: PackSearch(packs: [], folders: [:]))
    return Review(content, asOf: PackFolder.day)
  }

  @Test func `what functions come to together is what each comes to alone`() throws {
    let review = try Self.review()
    let ordinals = try #require(Self.places.map { review.content.places.ordinal(of: $0) } as? [Int])
    let evaluation = review.evaluation
    let alone = ordinals.map { evaluation.diagnosis(of: $0).findings }
    let among = evaluation.diagnoses(of: ordinals) { _, diagnosis in diagnosis.findings }
    let outcomes = evaluation.outcomes(for: ordinals)
    var seen: Set<Outcome> = []
    for (position, findings) in alone.enumerated() {
      for (rule, finding) in findings.enumerated() {
        let name = "\(finding.rule) at \(Self.places[position])"
        #expect(among[position][rule] == finding, "\(name)")
        #expect(outcomes.outcome(of: rule, at: position) == finding.outcome, "\(name)")
        #expect(outcomes.severity(of: rule, at: position) == finding.severity, "\(name)")
        seen.insert(finding.outcome)
      }
    }
    #expect(seen == [.met, .clear, .unknown, .notApplicable, .failed])
    // They did run together: of the first places nothing was left to be asked by itself but what
    // is rare.
    let swept = try #require(evaluation.scripts.sweep(evaluation.programme.calls, ordinals[0]))
    #expect(swept.results.prefix(7).allSatisfy { $0 != nil })
  }

  @Test func `what a function read is told the same together and alone, in order`() throws {
    let review = try Self.review()
    let ordinal = try #require(review.content.places.ordinal(of: "a"))
    let evaluation = review.evaluation
    // The second time calls that were kept are answered without the host.
    for _ in 0..<2 {
      let among = evaluation.diagnoses(of: [ordinal]) { _, diagnosis in diagnosis.findings }
      let readings = among[0].map { $0.evidence.flatMap(\.readings).count }
      let alone = evaluation.diagnosis(of: ordinal).findings
      #expect(readings == alone.map { $0.evidence.flatMap(\.readings).count })
      #expect(readings[0] == 1)
      #expect(readings[2] == 2)
      #expect(among[0] == alone)
      _ = evaluation.outcomes(for: [ordinal])
    }
  }
}

import JalonModel
import Testing

@testable import Jalon

/// Whether another rule is met so gravely, asked by a declaration and by a function.
@Suite struct FiringSeverityTests {
  private static let rules =
    PackFolder.rule(
      "grave",
      "when = above(\"taux\", 1), severity = { high = above(\"autre\", 5), low = \"otherwise\" }")
    + PackFolder.rule("declared", "when = fires(\"grave\", \"high\")")
    + PackFolder.rule(
      "scripted", "when = function(i, t, c) return c:fires(\"grave\", \"high\") end")
    + "data \"taux.csv\"\n"

  @Test(arguments: ["withheld", "not_applicable", "absent"])
  func `a severity that waits leaves both unknown, for whatever reason it waits`(_ status: String)
    throws
  {
    let rows = """
      collectivity,indicator,period,value,status
      ici,taux,2024,2,
      ici,autre,2024,,\(status)

      """
    let findings = try PackFolder(Self.rules, files: ["taux.csv": rows]).findings()
    #expect(findings["grave"]?.outcome == .met)
    #expect(findings["grave"]?.severityPossible == .high)
    #expect(findings["declared"]?.outcome == .unknown)
    #expect(findings["scripted"]?.outcome == .unknown)
    #expect(findings["scripted"]?.missing.map(\.id) == ["autre"])
  }
}

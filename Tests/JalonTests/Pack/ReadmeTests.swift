import JalonModel
import Testing

@testable import Jalon

/// The five changes of an officer, as the pack's README shows them.
struct ReadmeTests {
  private func diagnosis(after section: Int?) throws -> Diagnosis {
    let folder = try ReadmeExamples(BasePack.text("README.md")).workspace(after: section)
    let workspace = try Workspace(at: folder.path, packs: [repository + "/rules"])
    #expect(workspace.warnings == [])
    return try workspace.diagnose(asOf: try #require(Day("2026-11-21")))
  }

  private func finding(_ rule: String, after section: Int?) throws -> Finding {
    try #require(try diagnosis(after: section).findings.first { $0.rule == rule })
  }

  @Test func `the workspace to start from diagnoses its town`() throws {
    let scarcity = try finding("logement.rarete", after: nil)
    #expect(scarcity.outcome == .met)
    #expect(scarcity.severity == .moderate)
    #expect(try finding("transport.departs_rares", after: nil).outcome == .met)
  }

  @Test func `another threshold by resolution makes the scarcity graver, and says why`() throws {
    let diagnosis = try diagnosis(after: 1)
    let scarcity = diagnosis.findings.first { $0.rule == "logement.rarete" }
    #expect(scarcity?.severity == .high)
    let rule = diagnosis.pack.rules.first { $0.id == "logement.rarete" }
    #expect(rule?.adjustments.map(\.field) == ["thresholds.tendu"])
    #expect(rule?.adjustments.first?.origin.because != nil)
  }

  @Test func `a rule switched off finds nothing more`() throws {
    #expect(try finding("transport.departs_rares", after: 2).outcome == .disabled)
  }

  @Test func `a new rule finds what the town cares about`() throws {
    let finding = try finding("ma_ville.lieux_rares", after: 3)
    #expect(finding.outcome == .met)
    #expect(finding.suggestions.contains { $0.solution == "espaces_rencontre" })
  }

  @Test func `a new indicator is read from its file`() throws {
    #expect(try finding("ma_ville.halte_garderie", after: 4).outcome == .met)
  }

  @Test func `a new question is counted and compared`() throws {
    let finding = try finding("ma_ville.bibliotheque", after: 5)
    #expect(finding.outcome == .met)
    #expect(finding.evidence.first?.value == .measured(25, .normal))
  }
}

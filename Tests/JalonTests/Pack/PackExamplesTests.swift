import JalonModel
import Testing

@testable import Jalon

/// The shipped examples on the whole pack.
struct PackExamplesTests {
  private func diagnosis(of example: String) throws -> Diagnosis {
    let workspace = try Workspace(
      at: "\(repository)/examples/\(example)", packs: [repository + "/rules"])
    return try workspace.diagnose(asOf: try #require(Day("2026-11-21")))
  }

  @Test func `the invented town shows what the pack can find`() throws {
    let diagnosis = try diagnosis(of: "val-exemple")
    let met = diagnosis.findings.filter { $0.outcome == .met }
    let rules = Dictionary(uniqueKeysWithValues: diagnosis.pack.rules.map { ($0.id, $0) })
    #expect(met.count >= 15)
    #expect(Set(met.compactMap(\.severity)) == Set(Severity.allCases))
    #expect(
      Set(met.compactMap { rules[$0.rule]?.characteristic }) == Set(SeedIds.characteristics))
    let suggestions = met.flatMap(\.suggestions)
    #expect(suggestions.contains { $0.applicable == .true })
    #expect(suggestions.contains { $0.applicable == .false && !$0.whyNot.isEmpty })
    #expect(
      diagnosis.practices.contains {
        $0.practice == "lm3_preparation" && $0.proposed == .true
      })
    #expect(!diagnosis.findings.contains { $0.outcome == .failed })
  }

  @Test func `the real town names what nobody publishes, and who holds it`() throws {
    let diagnosis = try diagnosis(of: "victoriaville")
    let unknown = diagnosis.findings.filter { $0.outcome == .unknown }
    let held = unknown.flatMap(\.missing).filter { $0.holder != nil }
    #expect(Set(held.map(\.id)).count >= 30)
    #expect(unknown.allSatisfy { !$0.missing.isEmpty })
    #expect(!diagnosis.findings.contains { $0.outcome == .failed })
  }

  @Test func `without an office of its own, a town is told the service of its region`() throws {
    let diagnosis = try diagnosis(of: "victoriaville")
    func finding(_ service: String) throws -> Finding {
      try #require(diagnosis.findings.first { $0.rule == "services.sans_antenne_\(service)" })
    }
    let own = try finding("sit_estrie_centre")
    #expect(own.outcome == .unknown)
    #expect(own.missing.map(\.holder) == ["sit_estrie_centre"])
    for other in ["sit_ouest", "sit_montreal_laval", "sit_capitale_est"] {
      #expect(try finding(other).outcome == .notApplicable)
    }
  }

  @Test func `a town with an office is not told to look elsewhere`() throws {
    let workspace = try Workspace(
      at: "\(repository)/examples/victoriaville", packs: [repository + "/rules"])
    let diagnosis = try workspace.diagnose(
      "Drummondville", asOf: try #require(Day("2026-11-21")))
    let own = diagnosis.findings.first { $0.rule == "services.sans_antenne_sit_estrie_centre" }
    #expect(own?.outcome == .clear)
  }

  @Test func `the census of a small group is not read as if it were known`() throws {
    let diagnosis = try diagnosis(of: "val-exemple")
    for rule in ["temporaires.faible_revenu", "acces.besoins_des_recents"] {
      let finding = try #require(diagnosis.findings.first { $0.rule == rule })
      #expect(finding.outcome == .unknown)
      #expect(finding.missing.contains { $0.cause == .reading(.withheld) })
    }
  }
}

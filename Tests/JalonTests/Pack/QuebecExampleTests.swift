import Foundation
import JalonModel
import Testing

@testable import Jalon

/// All of Quebec on the public files.
@Suite(.enabled(if: SharedData.isThere, "the real data are beside the repository only"))
struct QuebecExampleTests {
  private func workspace(_ folders: [String: String]) throws -> Workspace {
    try Workspace(
      at: "\(repository)/examples/quebec", packs: [repository + "/rules"], folders: folders)
  }

  /// The codes of the places that publish the well-being index without its housing part.
  private func indexWithoutParts() throws -> Set<String> {
    var reader = try SharedData.table(SharedSources.wellBeing)
    var codes: Set<String> = []
    while case .record = reader.next() {
      let cells = reader.cells.map(reader.text.string)
      if cells[0].hasPrefix("24"), !cells[7].isEmpty, cells[5].isEmpty {
        codes.insert(String(cells[0].dropFirst(2)))
      }
    }
    return codes
  }

  @Test func `every municipality is diagnosed in one run, and no rule fails`() throws {
    let workspace = try workspace(["partage": SharedData.folder.path])
    let withoutParts = try indexWithoutParts()
    #expect(withoutParts.count > 50)
    var diagnosed = 0
    var failed = 0
    var housing: [Outcome: Int] = [:]
    var partless = 0
    try workspace.diagnoseAll(
      kinds: [.municipality], asOf: try #require(Day("2026-11-21"))
    ) { diagnosis in
      diagnosed += 1
      failed += diagnosis.summary[.failed] ?? 0
      let finding = diagnosis.findings.first { $0.rule == "logement.ibc_en_retrait" }
      guard let finding else { return }
      housing[finding.outcome, default: 0] += 1
      if withoutParts.contains(diagnosis.place.codes["mamh"] ?? "") {
        partless += 1
        #expect(finding.outcome == .unknown, "\(diagnosis.place.name)")
      }
    }
    #expect(diagnosed >= 1100)
    #expect(failed == 0)
    #expect(partless > 50)
    #expect((housing[.clear] ?? 0) > 900 && (housing[.met] ?? 0) > 20)
  }

  @Test func `Victoriaville's growth is that of the census`() throws {
    let workspace = try workspace(["partage": SharedData.folder.path])
    let diagnosis = try workspace.diagnose(
      "Victoriaville", asOf: try #require(Day("2026-11-21")))
    let growth = diagnosis.findings.first { $0.rule == "services.population_en_baisse" }
    #expect(growth?.outcome == .clear)
    let readings = growth?.evidence.flatMap(\.readings).map(\.reading) ?? []
    #expect(readings.contains(.measured(47_760, .normal)))
    #expect(readings.contains(.measured(46_130, .normal)))
    #expect(diagnosis.place.within[.region] == "centre_du_quebec")
  }

  @Test func `without the folder, each file is passed over and said`() throws {
    let workspace = try workspace([:])
    #expect(workspace.warnings.count { $0.kind == "folder_not_given" } == 9)
    #expect(workspace.collectivities.count { $0.kind == .region } == 17)
  }
}

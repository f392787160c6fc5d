import Foundation
import JalonModel
import Testing

@testable import Jalon

/// The pack of all municipalities, which a workspace may use beside the base.
struct PlacesPackTests {
  private func workspace(_ place: String) throws -> Workspace {
    let folder = try TemporaryFolder([
      "jalon.lua": """
      trousse "essai" { titre = "Essai", version = "1", langue = "fr", lieu = "\(place)" }
      utiliser "quebec_lieux" { version = "1" }

      """
    ])
    return try Workspace(at: folder.path, packs: [repository + "/rules"])
  }

  @Test func `every municipality lies in a region, and a region in the province`() throws {
    let places = try workspace("39062").collectivities
    let municipalities = places.filter { $0.kind == .municipality }
    #expect(municipalities.count == 1285)
    let regions = Set(places.filter { $0.kind == .region }.map(\.id))
    #expect(regions.count == 17)
    for place in municipalities {
      let region = try #require(place.within[.region], "\(place.id)")
      #expect(regions.contains(region), "\(place.id)")
      #expect(place.codes["mamh"]?.count == 5, "\(place.id)")
    }
  }

  @Test(arguments: [
    ("39062", "centre_du_quebec", Outcome.notApplicable), ("Gaspé", "gaspesie", .notApplicable),
  ])
  func `a municipality is diagnosed by its code or its name alone`(
    _ name: String, _ region: String, _ outcome: Outcome
  ) throws {
    let day = try #require(Day("2026-11-21"))
    let diagnosis = try workspace(name).diagnose(asOf: day)
    #expect(diagnosis.place.within[.region]?.hasPrefix(region) == true)
    #expect(diagnosis.findings.contains { $0.outcome == outcome })
    #expect(!diagnosis.findings.contains { $0.outcome == .failed })
  }

  @Test(.enabled(if: SharedData.isThere, "the directory is beside the repository only"))
  func `the list is that of the directory`() throws {
    func rows(_ text: String) -> [Substring] {
      text.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }
    }
    let kept = try String(
      contentsOfFile: repository + "/rules/quebec_lieux/lieux.csv", encoding: .utf8)
    let directory = try String(
      contentsOf: SharedData.folder.appending(path: "mamh-repertoire/municipalites_2025-06.csv"),
      encoding: .utf8)
    // Of each row the code, the name and the population, which hold no comma, tell it from all.
    let known = Set(rows(directory).dropFirst().map { $0.prefix { $0 != "," } })
    let listed = rows(kept).dropFirst()
    #expect(listed.count == known.count)
    for row in listed { #expect(known.contains(row.prefix { $0 != "," }), "\(row)") }
    for row in listed {
      let name = row.split(separator: ",")[1]
      #expect(directory.contains(name), "\(row)")
    }
  }
}

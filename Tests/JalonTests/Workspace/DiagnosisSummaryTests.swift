import Foundation
import Jalon
import JalonModel
import Testing

/// What a diagnosis tells of its place and of the figures that there are.
struct DiagnosisSummaryTests {
  private static let rules = """
    collectivity "north" { name = "North", kind = "region" }
    collectivity "here" { name = "Here", kind = "municipality", within = { region = "north" } }
    characteristic "housing" { label = "Housing", statement = "Housing", order = 1 }
    indicator "rent"    { label = "Rent", characteristic = "housing", max_age = "2 years" }
    indicator "vacancy" { label = "Vacancy", characteristic = "housing" }
    indicator "jobs"    { label = "Jobs", groups = { "total", "immigrants" } }
    indicator "double"  { label = "Double", compute = value("jobs", { group = "immigrants" }) * 2 }
    indicator "nobody"  { label = "Nobody's" }
    survey "voices" {
      audience = "immigrants", scale = { 1, 5 },
      questions = { { id = "q1", text = "Welcome?", characteristic = "housing" } },
    }
    data "figures.csv"
    """

  private static let figures = """
    collectivity,indicator,period,group,value,status
    here,rent,2020,total,900,
    here,vacancy,2025,total,,x
    here,jobs,2025,immigrants,12,
    north,nobody,2025,total,4,
    """

  private func diagnosis() throws -> Diagnosis {
    let folder = try TemporaryFolder()
    try folder.write("jalon.lua", Data(Self.rules.utf8))
    try folder.write("figures.csv", Data(Self.figures.utf8))
    let day = try #require(Day("2026-11-21"))
    return try Workspace(at: folder.path).diagnose("here", asOf: day)
  }

  @Test func `stale, withheld and absent are no figures, and questions are not indicators`() throws
  {
    let diagnosis = try diagnosis()
    #expect(diagnosis.figures == .init(known: 2, of: 5))
    #expect(diagnosis.figuresByCharacteristic == ["housing": .init(known: 0, of: 2)])
  }

  @Test func `the places that it lies in are named though no rule reads them`() throws {
    #expect(try diagnosis().placeNames["north"] == "North")
  }
}

@Test func `the invented municipality is read without a warning, and hides a small group`() throws {
  let workspace = try Workspace(
    at: repository + "/examples/val-exemple", packs: [repository + "/rules"])
  #expect(workspace.warnings == [])
  let day = try #require(Day("2026-11-21"))
  let finding = try #require(
    workspace.diagnose(asOf: day).findings.first { $0.rule == "exemple.respect_premiere_annee" })
  #expect(finding.outcome == .unknown)
  #expect(finding.missing.map(\.cause) == [.reading(.withheld)])
}

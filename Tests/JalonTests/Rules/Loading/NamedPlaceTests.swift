import Foundation
import JalonModel
import Testing

@testable import Jalon

private let places = """
  pack "essai" { title = "Essai", version = "1", language = "fr", place = "a" }
  characteristic "un" { label = "Un", statement = "Un", order = 1 }
  indicator "taux" { label = "Taux" }
  collectivity "reg" { name = "Centre-du-Québec", kind = "region" }
  collectivity "m" { name = "Arthabaska", kind = "mrc", within = { region = "reg" } }
  collectivity "a" { name = "Aville", kind = "municipality", codes = { mamh = "39062" }, within = { mrc = "m" } }
  data "donnees.csv"

  """

private let neighbours = (1...5).map {
  "collectivity \"p\($0)\" { name = \"P\($0)\", kind = \"municipality\", within = { mrc = \"m\" } }\n"
}.joined()

private func workspace(_ condition: String) throws -> Workspace {
  let rows = (1...5).map { "p\($0),taux,2025,\($0)\n" }.joined()
  let folder = try TemporaryFolder([
    "jalon.lua": places + neighbours + Mistake.rule("when = \(condition)"),
    "donnees.csv": "collectivity,indicator,period,value\na,taux,2025,2\n" + rows,
  ])
  return try Workspace(at: folder.path)
}

@Test(arguments: [
  "is { region = \"CENTRE-DU--QUEBEC\" }", "is { region = \"reg\" }",
  "is { municipality = \"39062\" }", "is { municipality = \"aville\" }",
  "below(value(\"taux\", { at = \"Aville\" }), 3)",
  "function(i, t, c) return c:value(\"taux\", { at = \"39062\" }) == 2 end",
  "at_least(peers(\"taux\", \"count\", { region = \"Centre-du-Québec\" }), 5)",
])
func `a rule names a place by id, code or name`(_ condition: String) throws {
  let workspace = try workspace(condition)
  #expect(workspace.warnings == [])
  let day = try #require(Day("2026-11-21"))
  #expect(try workspace.diagnose(asOf: day).findings.map(\.outcome) == [.met])
}

@Test(arguments: [
  "is { region = \"Centre-du-Quebek\" }", "below(value(\"taux\", { at = \"Avile\" }), 3)",
  "below(peers(\"taux\", \"median\", { region = \"Centre-du-Quebek\" }), 3)",
])
func `a place that nobody declares is warned of, with the nearest`(_ condition: String) throws {
  let warnings = try workspace(condition).warnings
  #expect(warnings.map(\.kind) == ["unknown_place"])
  #expect(warnings[0].gravity == .warning && warnings[0].file == "jalon.lua")
  #expect(warnings[0].excerpt != nil && warnings[0].remedy?.shown(in: .en).contains("mean") == true)
}

@Test func `a file that is not there is told with the line that names it`() throws {
  let folder = try TemporaryFolder(["jalon.lua": places])
  let problems = #expect(throws: Problems.self) { try Workspace(at: folder.path) }
  let first = try #require(problems?.list.first)
  #expect(first.kind == "missing_file" && first.line == 7)
  #expect(first.excerpt == "data \"donnees.csv\"")
}

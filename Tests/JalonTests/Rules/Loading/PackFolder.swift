import JalonModel

@testable import Jalon

/// A workspace of a test's own, in one language's words, with what every case needs.
struct PackFolder {
  let folder: TemporaryFolder

  /// A characteristic, two indicators and a municipality, then `text`.
  init(_ text: String, files: [String: String] = [:]) throws {
    var files = files
    files["jalon.lua"] = Self.base + text
    folder = try TemporaryFolder(files)
  }

  static let base = """
    pack "essai" { title = "Essai", version = "1", language = "fr" }
    characteristic "un" { label = "Un", statement = "Un", order = 1 }
    indicator "taux" { label = "Taux", unit = "%", range = { 0, 100 }, characteristic = "un" }
    indicator "autre" { label = "Autre", unit = "jours" }
    collectivity "ici" { name = "Ici", kind = "municipality" }

    """

  static let day = Day(year: 2026, month: 1, day: 1) ?? .latest

  static func rule(_ id: String, _ fields: String) -> String {
    "rule \"\(id)\" { label = \"R\", characteristic = \"un\", source = \"s\", \(fields) }\n"
  }

  func workspace() throws -> Workspace { try Workspace(at: folder.path) }

  /// The findings of the one place, by rule.
  func findings() throws -> [String: Finding] {
    let findings = try workspace().diagnose("ici", asOf: Self.day).findings
    return Dictionary(findings.map { ($0.rule, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// What loading says is wrong.
  func problems() -> [Problem] {
    do {
      return try workspace().warnings
    } catch let problems as Problems {
      return problems.list
    } catch {
      return []
    }
  }
}

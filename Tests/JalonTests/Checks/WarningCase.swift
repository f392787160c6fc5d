import JalonModel
import Testing

@testable import Jalon

/// A pack that draws one warning, and one close to it that draws none.
struct WarningCase: CustomTestStringConvertible, Sendable {
  var kind: String
  /// After the declarations that every case has.
  var wrong: String
  var right: String
  /// A piece of what is said, in each language.
  var says: (fr: String, en: String)
  var files: [String: String] = [:]

  init(
    _ kind: String, _ wrong: String, not right: String, says: (fr: String, en: String),
    files: [String: String] = [:]
  ) {
    self.kind = kind
    self.wrong = wrong
    self.right = right
    self.says = says
    self.files = files
  }

  var testDescription: String { "\(kind): \(says.en)" }

  /// Nothing is to be said of these.
  static let base = """
    pack "essai" { title = { fr = "E", en = "E" }, version = "1", language = "fr" }
    characteristic "un" { label = { fr = "U", en = "O" }, statement = { fr = "U", en = "O" }, order = 1 }
    stakeholder "elle" { name = "Elle" }
    indicator "taux" { label = { fr = "T", en = "R" }, unit = "%", range = { 0, 100 }, source = { fr = "s", en = "s" }, holder = "elle" }
    indicator "nombre" { label = { fr = "N", en = "N" }, source = { fr = "s", en = "s" }, holder = "elle" }
    issue "enjeu" { label = { fr = "E", en = "I" } }
    collectivity "ici" { name = "Ici", kind = "municipality" }

    """

  static func rule(_ id: String, _ fields: String) -> String {
    """
    rule "\(id)" { label = { fr = "R", en = "R" }, characteristic = "un", source = { fr = "s", en = "s" },
      \(fields) }

    """
  }

  func problems(
    _ text: String, _ demand: Inspection.Demand = .usual
  ) throws -> [Problem] {
    var files = files
    files["jalon.lua"] = Self.base + text
    let folder = try TemporaryFolder(files)
    return try Inspection(of: .workspace(folder.path), demand: demand).problems
  }
}

import Foundation
import JalonModel
import Testing

@testable import Jalon

/// A mistake of an author's, and what is said of it.
struct Mistake: CustomTestStringConvertible, Sendable {
  var name: String
  /// After the declarations that every case has, which take the first lines.
  var text: String
  var kind: String
  var line: Int
  var column: Int
  /// A piece of what is said or advised, in English.
  var says: String

  init(_ name: String, _ text: String, _ kind: String, _ line: Int, _ column: Int, _ says: String) {
    self.name = name
    self.text = text
    self.kind = kind
    self.line = line
    self.column = column
    self.says = says
  }

  var testDescription: String { name }

  /// Six lines.
  static let base = """
    pack "essai" { title = "Essai", version = "1", language = "fr" }
    characteristic "un" { label = "Un", statement = "Un", order = 1 }
    indicator "taux" { label = "Taux", unit = "%", range = { 0, 100 }, characteristic = "un" }
    indicator "autre" { label = "Autre", unit = "jours" }
    threshold "norme" { value = 3, source = "essai" }
    issue "enjeu" { label = "Enjeu" }

    """

  static func rule(_ fields: String) -> String {
    "rule \"r\" {\n  label = \"R\", characteristic = \"un\", source = \"s\",\n  \(fields),\n}"
  }
}

private let mistakes: [Mistake] = [
  Mistake("unknown word", "reglle \"a\" {}", "script", 7, 1, "regle"),
  Mistake("unknown field", "issue \"a\" { lable = \"A\" }", "unknown_field", 7, 13, "label"),
  Mistake(
    "unknown French field", "enjeu \"a\" { tittre = \"A\" }", "unknown_field", 7, 13, "titre"),
  Mistake(
    "field in both languages", "issue \"a\" { label = \"A\", titre = \"A\" }", "field_twice", 7, 26,
    "two languages"),
  Mistake("missing field", "issue \"a\" { source = \"s\" }", "missing_field", 7, 1, "label"),
  Mistake("no table", "issue \"a\"", "no_fields", 7, 1, "braces"),
  Mistake("wrong type", "issue \"a\" { label = 3 }", "wrong_type", 7, 13, "the number 3"),
  Mistake("bad id", "issue \"École\" { label = \"A\" }", "bad_id", 7, 1, "lower-case"),
  Mistake(
    "duplicate", "issue \"enjeu\" { label = \"A\" }", "duplicate", 7, 1, "jalon.lua:6:1"),
  Mistake(
    "unknown severity", Mistake.rule("when = fires(\"r\", \"hgih\")"), "unknown_value", 9, 3, "high"
  ),
  Mistake(
    "decimal comma in a threshold",
    Mistake.rule("thresholds = { t = { value = 1,5 } }, when = below(\"taux\", \"t\")"),
    "unnamed_entry", 9, 34, "1.5, not 1,5"),
  Mistake(
    "decimal comma in a condition", Mistake.rule("when = below(\"taux\", 1,5)"),
    "argument_too_many", 9, 3, "1.5, not 1,5"),
  Mistake(
    "and of conditions", Mistake.rule("when = below(\"taux\", 1) and below(\"autre\", 2)"),
    "unused_condition", 9, 1, "all{ … }"),
  Mistake(
    "less than between quantities", Mistake.rule("when = value(\"taux\") < value(\"autre\")"),
    "misused_operator", 9, 3, "below"),
  Mistake(
    "a true condition", Mistake.rule("when = true"), "constant_condition", 9, 3, "no datum"),
  Mistake(
    "unknown indicator", Mistake.rule("when = below(\"taus\", 1)"), "unknown_indicator", 9, 16,
    "taux"),
  Mistake(
    "unknown threshold", Mistake.rule("when = below(\"taux\", \"nrome\")"), "unknown_threshold", 9,
    24, "norme"),
  Mistake(
    "an indicator as bound", Mistake.rule("when = below(\"taux\", \"autre\")"),
    "indicator_as_bound", 9, 24, "value(\"autre\")"),
  Mistake(
    "unknown group", Mistake.rule("when = below(value(\"taux\", { group = \"immigrnats\" }), 1)"),
    "unknown_group", 9, 40, "immigrants"),
  Mistake(
    "unknown option", Mistake.rule("when = below(value(\"taux\", { grop = \"total\" }), 1)"),
    "unknown_field", 9, 3, "group"),
  Mistake(
    "unknown severity", Mistake.rule("when = below(\"taux\", 1), severity = \"hgih\""),
    "unknown_value", 9, 28, "high"),
  Mistake(
    "unknown name in a finding",
    Mistake.rule("when = below(\"taux\", 1), finding = \"Le {taut}.\""),
    "unknown_name", 9, 38, "taux"),
  Mistake(
    "unknown characteristic", "issue \"a\" { label = \"A\", characteristic = \"deux\" }",
    "unknown_characteristic", 7, 26, "Declare"),
  Mistake(
    "unknown solution", Mistake.rule("when = below(\"taux\", 1), suggests = { \"s\" }"),
    "unknown_solution", 9, 28, "Declare"),
  Mistake(
    "threshold out of the range",
    Mistake.rule("thresholds = { t = 300 }, when = below(\"taux\", \"t\")"),
    "threshold_out_of_range", 9, 18, "0 to 100"),
  Mistake(
    "threshold of another unit",
    Mistake.rule(
      "thresholds = { t = { value = 3, unit = \"jours\" } }, when = below(\"taux\", \"t\")"),
    "other_unit", 9, 18, "same unit"),
  Mistake(
    "a rule that asks about itself", Mistake.rule("when = fires(\"r\")"), "cycle", 7, 1, "r → r"),
  Mistake(
    "a computed circle",
    "indicator \"a\" { label = \"A\", compute = value(\"b\") }\nindicator \"b\" { label = \"B\", compute = value(\"a\") }",
    "cycle", 7, 1, "a → b → a"),
  Mistake(
    "adjusting nothing", "adjust \"rein\" { because = \"x\" }", "unknown_id", 7, 1, "Unknown id"),
  Mistake(
    "a file that leads out", "include \"../autre.lua\"", "outside_folder", 7, 1, "leads out"),
  Mistake("a file that is not there", "include \"rien.lua\"", "missing_file", 7, 1, "rien.lua"),
  Mistake("a pack that is not there", "use \"rien\"", "unknown_pack", 7, 1, "rien"),
  Mistake(
    "a folder that is not given", "data \"@rien/a.csv\"", "folder_not_given", 7, 1, "--folder rien="
  ),
  Mistake("data that lead out", "data \"../../a.csv\"", "outside_folder", 7, 1, "leads out"),
  Mistake(
    "a comma that is missing", Mistake.rule("when = below(\"taux\", 1)(2)"), "misused_operator", 9,
    3, "comma"),
  Mistake(
    "a quantity nested by a loop",
    "local q = value(\"taux\")\nfor _ = 1, 100000 do q = q + 1 end", "too_large", 8, 1, "too many"),
  Mistake(
    "a condition that doubles",
    "local c = below(\"taux\", 1)\nfor _ = 1, 100 do c = all { c, c } end", "too_large", 8, 1,
    "too many"),
  Mistake(
    "quantities that double by name",
    "local q = { q0 = value(\"taux\") }\nfor n = 1, 60 do q[\"q\" .. n] = limit(\"norme\") + (\"q\" .. (n - 1)) + (\"q\" .. (n - 1)) end\n"
      + "rule \"r\" { label = \"R\", characteristic = \"un\", source = \"s\", quantities = q, when = below(\"q60\", 1) }",
    "too_large", 9, 1, "too many"),
  Mistake("a syntax error", "rule \"a\" { label = }", "syntax", 7, 20, "unexpected"),
]

@Test(arguments: mistakes)
func `a mistake is told with its place and its remedy`(_ mistake: Mistake) throws {
  let folder = try TemporaryFolder(["jalon.lua": Mistake.base + mistake.text])
  let problems = #expect(throws: Problems.self) {
    try RuleLoading(
      folder: folder.path, main: "jalon.lua", search: PackSearch(packs: [], folders: [:]))
  }
  let list = try #require(problems).list
  let found = list.first { $0.kind == mistake.kind }
  let kinds = list.map {
    "\($0.kind) \($0.line ?? 0):\($0.column ?? 0) \($0.message.shown(in: .en))"
  }
  let problem = try #require(found, "\(kinds)")
  #expect(problem.file == "jalon.lua")
  #expect(problem.line == mistake.line, "\(kinds)")
  #expect(problem.column == mistake.column, "\(kinds)")
  let words = [problem.message, problem.remedy].compactMap { $0?.shown(in: .en) }
  #expect(words.contains { $0.contains(mistake.says) }, "\(words)")
  let isComplete = problem.message.isComplete || ["script", "syntax"].contains(problem.kind)
  #expect(isComplete && problem.excerpt != nil)
}

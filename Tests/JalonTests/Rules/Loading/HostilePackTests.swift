import Foundation
import JalonModel
import Testing

@testable import Jalon

private func load(_ text: String, _ more: [String: String] = [:]) throws -> Assembled {
  var files = more
  files["jalon.lua"] = Mistake.base + text
  let folder = try TemporaryFolder(files)
  return try RuleLoading(
    folder: folder.path, main: "jalon.lua", search: PackSearch(packs: [], folders: [:])
  ).assembled
}

private func problems(_ text: String, _ more: [String: String] = [:]) throws -> [Problem] {
  try #require(#expect(throws: Problems.self) { try load(text, more) }).list
}

@Test(arguments: ["all {}", "any {}", "none {}", "some(1, {})"])
func `a condition that combines nothing is refused`(_ condition: String) throws {
  let found = try problems(Mistake.rule("when = \(condition)"))
  #expect(found.map(\.kind) == ["empty_list"] && found[0].line == 9)
}

@Test(arguments: ["0", "-1", "3", "9223372036854775807", "1.5"])
func `some takes a number of its conditions that can be reached`(_ count: String) throws {
  let parts = "{ below(\"taux\", 1), below(\"autre\", 2) }"
  let found = try problems(Mistake.rule("when = some(\(count), \(parts))"))
  #expect(found.map(\.kind) == ["wrong_argument"])
  #expect(found[0].message.shown(in: .en).contains("from 1 to 2"))
}

@Test(arguments: ["between(\"taux\", 5, 1)", "outside(\"taux\", \"haut\", \"bas\")"])
func `bounds in the wrong order are refused`(_ condition: String) throws {
  let found = try problems(
    Mistake.rule("thresholds = { haut = 5, bas = 1 }, when = none { \(condition) }"))
  #expect(found.map(\.kind) == ["bounds_reversed"])
}

@Test func `a rise by a threshold that is not positive is refused at the threshold`() throws {
  let found = try problems(
    Mistake.rule(
      "thresholds = { t = -1 }, when = rising(\"taux\", { over = \"1 year\", by = \"t\" })"))
  #expect(found.map(\.kind) == ["not_positive"] && found[0].column == 18)
}

@Test func `an indicator computed through too many others is refused, not read as absent`() throws {
  func chain(_ length: Int) -> String {
    (1...length).map { number in
      "indicator \"i\(number)\" { label = \"I\", compute = value(\"\(number == 1 ? "taux" : "i\(number - 1)")\") + 1 }"
    }.joined(separator: "\n")
  }
  #expect(try load(chain(PackNames.deepest)).pack.indicators.count == PackNames.deepest + 2)
  #expect(try problems(chain(200)).map(\.kind) == ["too_large"])
}

@Test func `a declaration that is wrong is told once, not wherever it is named`() throws {
  let found = try problems(
    "indicator \"faux\" { unit = \"%\" }\nrule \"r\" { characteristic = \"un\", label = \"R\", "
      + "source = \"s\", when = below(\"faux\", 1) }\nrule \"q\" { label = \"Q\" }\n"
      + "solution \"s\" { label = \"S\", answers = { \"q\" }, requires = fires(\"q\") }")
  #expect(Set(found.map(\.kind)) == ["missing_field"])
  #expect(Set(found.compactMap(\.line)) == [7, 9])
}

@Test func `a declaration that breaks brings no notes on what it would have used`() throws {
  let found = try problems(Mistake.rule("when = value(\"taux\") < value(\"autre\")"))
  #expect(found.map(\.kind) == ["misused_operator"])
}

@Test func `conditions that a loop makes for nothing are told once a line`() throws {
  let found = try problems("for n = 1, 1000 do below(\"taux\", n) end")
  #expect(found.map(\.kind) == ["unused_condition"])
}

@Test func `a blank text where one is required is as good as none`() throws {
  let found = try problems("issue \"a\" { label = \"  \" }")
  #expect(found.map(\.kind) == ["missing_field"] && found[0].column == 13)
}

@Test func `an empty file that is named is refused, one that a pattern fits is not`() throws {
  let files = ["vide.lua": "", "regles/vide.lua": "", "regles/b/a.lua": "", "regles/c/b.lua": ""]
  let found = try problems("include \"vide.lua\"", files)
  #expect(found.map(\.kind) == ["empty_file"])
  #expect(found[0].file == "jalon.lua" && found[0].line == 7)
  #expect(throws: Never.self) { try load("include \"regles/*.lua\"", files) }
  #expect(throws: Never.self) { try load("include \"regles/*/a.lua\"", files) }
}

@Test func `French has its gender, its capital and its no-break spaces`() throws {
  let found = try problems(Mistake.rule("when = fires(\"zzzzz\")"))
  #expect(found[0].message.shown(in: .fr) == "Règle inconnue\u{A0}: «\u{A0}zzzzz\u{A0}».")
  #expect(found[0].remedy?.shown(in: .fr) == "Déclarez-la, ou corrigez son nom.")
}

@Test func `a file of answers without its header is refused without showing an answer`() throws {
  let folder = try TemporaryFolder([
    "jalon.lua": Mistake.base
      + "survey \"s\" { audience = \"immigrants\", scale = { 1, 5 }, questions = { { id = \"q\", text = \"Q\" } } }\n"
      + "collectivity \"a\" { name = \"A\", kind = \"municipality\" }\ndata \"r.csv\"\n",
    "r.csv": "a,s,q,,2025,MARQUE\n" + String(repeating: "a,s,q,,2025,3\n", count: 12),
  ])
  let found = try #require(#expect(throws: Problems.self) { try Workspace(at: folder.path) }).list
  #expect(found.map(\.kind) == ["no_header"] && found[0].file == "r.csv" && found[0].line == 1)
  #expect(!"\(found)".contains("MARQUE"))
}

import JalonModel
import Testing

@testable import Jalon

@Suite struct FunctionTests {
  @Test func `a quantity's function sees its own rule's thresholds by their short names`() throws {
    let shared = "local double = function(i, t, c) return t.base * 2 end\n"
    let pack = try PackFolder(
      shared
        + PackFolder.rule(
          "a", "thresholds = { base = 3 }, quantities = { q = double }, when = above(\"q\", 5)")
        + PackFolder.rule(
          "b", "thresholds = { base = 1 }, quantities = { q = double }, when = above(\"q\", 5)")
        + PackFolder.rule(
          "c",
          "thresholds = { base = 4 }, when = above(function(i, t, c) return t.base end, 3)"))
    let findings = try pack.findings()
    #expect(findings["a"]?.outcome == .met)
    #expect(findings["b"]?.outcome == .clear)
    #expect(findings["c"]?.outcome == .met)
  }

  @Test(arguments: [
    ("return c:value(\"taus\") > 1", "Indicateur inconnu", "Unknown indicator"),
    ("return c:fires(\"rien\")", "Règle inconnue", "Unknown rule"),
    ("return c:fires(\"r\", \"hgih\")", "hgih", "hgih"),
    ("return os.time() > 1", "n’existe pas ici", "does not exist here"),
    ("return i.taus > 1", "n’existe pas dans", "does not exist in"),
    ("local x = nil; return x.y", "n’a pas de champs", "attempt to index"),
    ("return 1 < \"a\"", "ne se compare pas", "attempt to compare"),
    ("n = 1; return true", "n’est pas déclaré ici", "is not declared here"),
    ("while true do end", "limite d’instructions", "instructions"),
  ])
  func `what stops a function is said in both languages`(
    _ body: String, _ french: String, _ english: String
  ) throws {
    let pack = try PackFolder(
      PackFolder.rule("r", "when = function(i, t, c) \(body) end"))
    let failure = try pack.findings()["r"]?.failure
    #expect(
      failure?.message.shown(in: .fr).contains(french) == true, "\(String(describing: failure))")
    #expect(
      failure?.message.shown(in: .en).contains(english) == true, "\(String(describing: failure))")
  }

  @Test(arguments: [
    ("os.exit()", "script", "n’existe pas ici"),
    ("reglle \"a\" {}", "script", "vouliez-vous dire"),
    ("x = 3", "script", "n’est pas déclaré ici"),
    ("rule \"a\" {", "syntax", "attendu"),
    ("local é = 1", "syntax", "n’est pas un nom"),
    ("while true do end", "script", "limite d’instructions"),
  ])
  func `what stops a file is said in both languages`(
    _ text: String, _ kind: String, _ french: String
  ) throws {
    let problems = try PackFolder(text).problems()
    #expect(problems.map(\.kind) == [kind])
    #expect(problems.first?.message.isComplete == true)
    #expect(problems.first?.message.shown(in: .fr).contains(french) == true, "\(problems)")
  }
}

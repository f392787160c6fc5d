import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// Holds a generated page against the one in the repository; `JALON_RECORD=1` writes it anew.
func expectCurrent(_ text: String, _ path: String) throws {
  let file = URL(filePath: "\(repository)/\(path)")
  if ProcessInfo.processInfo.environment["JALON_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
  for (number, (now, before)) in zip(lines(text), lines(kept)).enumerated()
  where Array(now.utf8) != Array(before.utf8) {
    Issue.record("\(path):\(number + 1): \(now)\nkept: \(before)")
    return
  }
  #expect(lines(text).count == lines(kept).count)
}

struct ReferenceTests {
  private static func catalogue() throws -> Catalogue {
    try Declarations(at: BasePack.folder).catalogue
  }

  @Test func `the pack's reference is what the pack declares`() throws {
    try expectCurrent(CatalogueMarkdown(Self.catalogue()).text, "rules/quebec/REFERENCE.md")
  }

  @Test func `the reference names every declaration in both languages`() throws {
    let catalogue = try Self.catalogue()
    let (pack, page) = (catalogue.pack, CatalogueMarkdown(catalogue).text)
    func told(_ text: Text) -> Bool {
      Language.allCases.allSatisfy { page.contains(text.shown(in: $0)) }
    }
    for rule in pack.rules { #expect(told(rule.label), "\(rule.id)") }
    for solution in pack.solutions { #expect(told(solution.label), "\(solution.id)") }
    for measure in pack.measures { #expect(told(measure.label), "\(measure.id)") }
    for practice in pack.practices { #expect(told(practice.title), "\(practice.id)") }
    for threshold in pack.thresholds {
      let rule = pack.rules.first { $0.thresholds.contains { $0.id == threshold.id } }
      let source = try #require(threshold.source ?? rule?.source, "\(threshold.id)")
      #expect(told(source), "\(threshold.id)")
    }
  }

  @Test func `a threshold without a unit has that of what it is compared with`() throws {
    let pack = try Self.catalogue().pack
    #expect(pack.thresholds.first { $0.id == "logement.rarete.equilibre" }?.unit == "%")
    #expect(pack.thresholds.first { $0.id == "emploi.retention_faible.marge" }?.unit == "points")
  }

  @Test func `a folder that is neither a pack nor a workspace is refused`() throws {
    let folder = try TemporaryFolder()
    let problems = #expect(throws: Problems.self) { try Declarations(at: folder.path) }
    #expect(problems?.list.map(\.kind) == ["no_pack"])
  }

  @Test func `a trigger is read with its actions, and what it lacks is told`() throws {
    let rule = """
      trousse "t" { titre = "T", version = "1", langue = "fr" }
      indicateur "x" { titre = "X" }
      partie_prenante "conseil" { nom = "Conseil" }

      """
    let whole = try TemporaryFolder([
      "pack.lua": rule + """
        declencheur "d" { quand = connu "x", pendant = 2, repos = "1 an",
          actions = { { titre = "A", cible = { indicateur = "x", valeur = 3, pour = "2028" } }, { titre = "B" } },
          escalade = { apres = "180 jours", a = "conseil" } }
        """
    ])
    let trigger = try #require(try Declarations(at: whole.path).catalogue.pack.triggers.first)
    #expect(trigger.persists == 2 && trigger.clears == 1)
    #expect(trigger.actions.map { $0.title.shown(in: .fr) } == ["A", "B"])
    #expect(trigger.actions.first?.target?.by == Period("2028"))
    #expect(trigger.escalation?.to == "conseil")
    let broken = try TemporaryFolder([
      "pack.lua": rule + "declencheur \"d\" { quand = connu \"x\", escalade = { a = \"conseil\" } }"
    ])
    let problems = #expect(throws: Problems.self) { try Declarations(at: broken.path) }
    #expect(problems?.list.map(\.kind) == ["missing_field"])
  }
}

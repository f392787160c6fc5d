import Foundation
import TestTerminal
import Testing

/// What is shown of a long work while it goes on.
@Suite struct ProgressTests {
  /// Places whose one rule counts almost as long as it may: more than a second on any machine.
  private static func manyPlaces() throws -> FreshFolder {
    let fresh = try FreshFolder()
    var text = """
      trousse "essai" { titre = "Essai", version = "1", langue = "fr" }
      caracteristique "accueil" {
        titre = { fr = "Accueil", en = "Welcome" }, ordre = 1,
        enonce = { fr = "On s’y installe.", en = "One settles there." },
      }
      regle "accueil.lente" {
        titre = { fr = "Lente", en = "Slow" }, caracteristique = "accueil", source = "inventée",
        quand = function(c) local n = 0 for i = 1, 400000 do n = i end return n > 1 end,
      }

      """
    for number in 1...1000 {
      text +=
        "collectivite \"lieu_\(number)\" { nom = \"Lieu \(number)\", genre = \"municipalite\" }\n"
    }
    try fresh.write(text, to: "jalon.lua")
    return fresh
  }

  @Test(arguments: [
    ("fr", "lieux sur 1\u{A0}000", "Lente"), ("en", "of 1,000 places", "Slow"),
  ])
  func `whoever waits at a terminal sees how far it has come, and nothing of it remains`(
    _ language: String, _ told: String, _ rule: String
  ) throws {
    let fresh = try Self.manyPlaces()
    let process = try TerminalProcess(
      Tool.program.path, ["diagnose", "--all", "--jobs", "1", "--lang", language],
      in: fresh.url.path, rows: 12)
    try process.wait(for: told)
    #expect(process.screen.text.contains(told))
    #expect(try process.end() == .exit(0))
    try process.wait { $0.text.contains(rule) }
    #expect(!process.screen.text.contains(told), "\(process.screen.text)")
    #expect(process.screen.lastLine.contains(rule))
  }

  @Test func `whoever keeps the messages gets none of it`() throws {
    let fresh = try Self.manyPlaces()
    let outcome = try fresh.tool.run("diagnose", "--all", "--jobs", "1", "--lang", "en")
    #expect(outcome.code == 0 && outcome.messages.isEmpty)
    #expect(outcome.output.contains("Slow"))
  }
}

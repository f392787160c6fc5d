import Foundation
import Testing

@Suite struct DiagnoseTests {
  struct Ending: CustomTestStringConvertible {
    var rules: [String]
    var options: [String] = []
    var code: Int32
    var testDescription: String { "\(rules) \(options)" }
  }

  /// A workspace with rules that come to what their names say.
  private static func workspace(_ rules: [String]) throws -> FreshFolder {
    let fresh = try FreshFolder()
    let conditions = [
      "signalee": "sous(\"taux\", \"limite\")", "claire": "au_dessus(\"taux\", \"limite\")",
      "inconnue": "sous(\"autre\", \"limite\")", "en_echec": "function() error(\"panne\") end",
    ]
    var text = """
      trousse "essai" { titre = "Essai", version = "1", langue = "fr", lieu = "valombre" }
      caracteristique "c" { titre = "C", enonce = "C", ordre = 1 }
      collectivite "valombre" { nom = "Valombre", genre = "municipalite" }
      indicateur "taux" { titre = "Taux", unite = "%" }
      indicateur "autre" { titre = "Autre", unite = "%" }
      donnees "taux.csv"

      """
    for rule in rules {
      text += """
        regle "essai.\(rule)" { caracteristique = "c", titre = "T", source = "s", \
        seuils = { limite = 3 }, quand = \(conditions[rule] ?? ""), gravite = "elevee" }

        """
    }
    try fresh.write(text, to: "jalon.lua")
    try fresh.write(
      "collectivite,indicateur,periode,valeur\nvalombre,taux,2023,1\n", to: "taux.csv")
    return fresh
  }

  @Test(arguments: [
    Ending(rules: ["signalee", "inconnue"], code: 0),
    Ending(rules: ["signalee"], options: ["--fail-on", "high"], code: 2),
    Ending(rules: ["signalee"], options: ["--fail-on", "élevée"], code: 2),
    Ending(rules: ["signalee"], options: ["--fail-on=faible"], code: 2),
    Ending(rules: ["signalee"], options: ["--fail-on", "critical"], code: 0),
    Ending(rules: ["claire"], options: ["--strict", "--fail-on", "low"], code: 0),
    Ending(rules: ["claire", "inconnue"], options: ["--strict"], code: 4),
    Ending(rules: ["signalee", "inconnue"], options: ["--strict", "--fail-on", "low"], code: 2),
    Ending(rules: ["en_echec"], code: 3),
    Ending(
      rules: ["signalee", "inconnue", "en_echec"], options: ["--strict", "--fail-on", "low"],
      code: 3),
  ])
  func `the exit code is the first that holds`(_ ending: Ending) throws {
    let fresh = try Self.workspace(ending.rules)
    let single = try Tool.run(
      Tool.program, ["diagnose", "--as-of", "2026-11-21"] + ending.options, in: fresh.url, [:])
    #expect(single.code == ending.code)
    #expect(single.output.contains("Valombre"))
    let all = try Tool.run(
      Tool.program, ["diagnose", "--all"] + ending.options, in: fresh.url, [:])
    #expect(all.code == ending.code)
  }

  @Test func `a pack that cannot be read ends with 3 and its place`() throws {
    let fresh = try Self.workspace([])
    try fresh.write("regle \"essai.a\" { inconnu = 1 }\n", to: "jalon.lua")
    let outcome = try fresh.tool.run("diagnose")
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(outcome.messages.hasPrefix("jalon.lua:1:"))
  }

  @Test func `with JSON a problem is one line on standard error`() throws {
    let fresh = try Self.workspace([])
    try fresh.write("regle \"essai.a\" { inconnu = 1 }\n", to: "jalon.lua")
    for (arguments, kind) in [([], "unknown_field"), (["--nonsense"], "unknown_option")] {
      let outcome = try Tool.run(
        Tool.program, ["diagnose", "--format", "json"] + arguments, in: fresh.url, [:])
      #expect(outcome.output == "")
      let line = try #require(outcome.messageLines.first)
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["schema"] as? String == "jalon.problem/1")
      #expect(object?["kind"] as? String == kind)
    }
  }

  @Test func `a place that nobody knows is a matter of the command line`() throws {
    let fresh = try Self.workspace(["claire"])
    for options in [["--place", "nulle_part"], ["--all", "--within", "nulle_part"]] {
      let outcome = try Tool.run(Tool.program, ["diagnose"] + options, in: fresh.url, [:])
      #expect(outcome.code == 1)
      #expect(outcome.output == "")
      #expect(outcome.messages.contains("nulle_part"))
    }
  }

  @Test func `nothing diagnosed is not nothing found`() throws {
    let fresh = try Self.workspace(["signalee"])
    let outcome = try fresh.tool.run("diagnose", "--all", "--kind", "arrondissement")
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains("Aucune collectivité ne correspond"))
  }

  @Test func `kinds are read in both languages, accents or not`() throws {
    let fresh = try FreshFolder()
    try fresh.copy("valombre")
    for (kinds, places) in [
      ("municipalité", 2), ("municipality,MRC", 3), ("Arrondissement,mrc", 1), ("MRC", 1),
    ] {
      let outcome = try fresh.tool.run(
        "diagnose", "valombre", "-q", "--all", "--kind", kinds, "--format", "json", "--brief")
      #expect(outcome.code == 0)
      #expect(outcome.outputLines.count == places)
    }
  }

  @Test func `today is the civil date of TZ`() throws {
    let fresh = try Self.workspace(["claire"])
    // Twenty-six hours apart: never the same day.
    for zone in [(name: "XXX-14", hours: 14), (name: "XXX12", hours: -12)] {
      var tool = fresh.tool
      tool.environment = ["TZ": zone.name]
      let days = { () -> String in
        let day = Date(timeIntervalSinceNow: Double(zone.hours) * 3600)
        return String(day.formatted(.iso8601).prefix(10))
      }
      let before = days()
      let outcome = try tool.run("diagnose", "--format", "json", "--brief")
      let after = days()
      #expect(
        outcome.output.contains("\"as_of\":\"\(before)\"")
          || outcome.output.contains("\"as_of\":\"\(after)\""))
    }
  }
}

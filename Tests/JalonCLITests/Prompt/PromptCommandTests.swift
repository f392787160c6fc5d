import Foundation
import TestTerminal
import Testing

/// What each command of the prompt does, in both languages.
@Suite struct PromptCommandTests {
  private static let commands = [
    "help", "diagnose", "why", "rules", "indicators", "place", "as-of", "set", "unset", "define",
    "edit", "reload", "needs", "plot", "test", "all", "watch", "save", "lang", "format", "time",
    "quit",
  ]

  @Test(arguments: ["fr", "en"])
  func `:help names every command, and tells of each`(_ language: String) throws {
    let workspace = try PromptWorkspace()
    let all = try workspace.run(":help\n", language)
    #expect(all.code == 0 && all.messages.isEmpty)
    let names = all.output.split(separator: "\n").filter { $0.hasPrefix("  :") }
      .map { $0.dropFirst(3).prefix { $0 != " " } }
    #expect(names.map(String.init) == Self.commands)
    let each = try workspace.run(Self.commands.map { ":help :\($0)\n" }.joined(), language)
    #expect(each.code == 0 && each.messages.isEmpty)
    for name in Self.commands { #expect(each.output.contains(":\(name)"), "\(name)") }
  }

  @Test(arguments: [
    ("fr", "La valeur d’un indicateur", "valeur(\""),
    ("en", "The reading of an indicator", "value(\""),
  ])
  func `:help tells of a word in the reader's language, with an example`(
    _ language: String, _ meaning: String, _ example: String
  ) throws {
    let workspace = try PromptWorkspace()
    for word in ["valeur", "value"] {
      let outcome = try workspace.run(":help \(word)\n", language)
      #expect(outcome.code == 0)
      #expect(
        outcome.output.contains(meaning) && outcome.output.contains(example), "\(outcome.output)")
    }
  }

  @Test(arguments: [("fr", "rien à signaler", "signalée"), ("en", "clear", "flagged")])
  func `what is supposed is seen until it is not`(
    _ language: String, _ clear: String, _ met: String
  ) throws {
    let workspace = try PromptWorkspace()
    let outcomes = try [
      "", ":set inoccupation=4,5\n", ":set inoccupation=4.5\n:set logement.rarete.equilibre=5\n",
      ":set inoccupation=4.5\n:unset inoccupation\n",
      ":set inoccupation=4.5\n:set chomage=9\n:unset\n",
    ].map { try workspace.run($0 + "logement.rarete\n", language) }
    let isClear = outcomes.map {
      $0.output.contains("2026\u{A0}: \(clear)") || $0.output.contains("2026: \(clear)")
    }
    let isMet = outcomes.map {
      $0.output.contains("2026\u{A0}: \(met)") || $0.output.contains("2026: \(met)")
    }
    #expect(outcomes.allSatisfy { $0.code == 0 && $0.messages.isEmpty })
    #expect(isClear == [false, true, false, false, false])
    #expect(isMet == [true, false, true, true, true])
  }

  @Test func `:place and :as-of turn what is seen`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run(
      ":place Sauge-à-l’Été\nlogement.rarete\n:as-of 2024-02-01\n:place clairval\ninoccupation\n",
      "en")
    #expect(outcome.code == 0 && outcome.messages.isEmpty)
    #expect(outcome.output.contains("Sauge-à-l’Été, November 21, 2026: clear"))
    #expect(outcome.output.contains("Everything is seen as of February 1, 2024."))
  }

  @Test(arguments: ["fr", "en"])
  func `a test of what was seen is saved, and jalon test is green on it`(_ language: String) throws
  {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run(
      """
      local propre = 2
      regle "accueil.essai" {
        caracteristique = "accueil", titre = { fr = "Été", en = "Summer" }, source = "nous",
        quand = sous("inoccupation", propre),
      }
      :test "l'été se voit \\ «bien»"
      :set inoccupation=9
      :why accueil.essai
      :test "plus rien à 9 %"
      :save été.lua
      :save donnees.csv
      """, language)
    #expect(outcome.code == 1)
    #expect(outcome.messageLines.first?.contains("donnees.csv") ?? false, "\(outcome.messages)")
    #expect(outcome.output.contains("jalon test été.lua"))
    let data = try String(
      contentsOf: workspace.folder.appending(path: "donnees.csv"), encoding: .utf8)
    #expect(data == PromptWorkspace.figures)
    let test = try Tool.run(
      Tool.program, ["test", "été.lua", "--lang", "en"], in: workspace.folder, [:])
    #expect(test.code == 0, "\(test.messages)\(test.output)")
    #expect(test.output.contains("2\u{A0}tests: all passed"), "\(test.output)")
  }

  @Test func `what was defined is listed, and kept when files are read again`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run("local a = 2\n:define\n:reload\na + 1\n", "en")
    #expect(outcome.code == 0 && outcome.messages.isEmpty)
    #expect(
      outcome.output.contains("local a = 2") && outcome.output.hasSuffix("Files read again.\n3\n"))
  }

  @Test func `with :format json each answer is an object on a line, problems too`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run(
      """
      :format json
      1 + 1
      sous("inoccupation", 3)
      :diagnose
      :why logement.rarete
      :rules
      :indicators
      :needs
      :plot inoccupation
      :all logement.rarete
      :test "un"
      :set chomage=4
      :unset
      :as-of 2025-01-01
      :define
      :save un.lua
      :reload
      :watch
      :foo
      error("x")
      :format text
      1 + 1
      """, "en")
    let lines = outcome.outputLines
    #expect(lines.count == 12 && lines.last == "2", "\(outcome.output)")
    for line in lines.dropLast() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect((object?["schema"] as? String)?.hasPrefix("jalon.") ?? false, "\(line)")
    }
    #expect(outcome.messageLines.count == 2)
    for line in outcome.messageLines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["schema"] as? String == "jalon.problem/1")
    }
    #expect(outcome.code == 1)
  }

  @Test(arguments: [
    ("fr", "3 collectivités", "Taux d'inoccupation (%)", "ms"),
    ("en", "3 places", "Vacancy rate (%)", "ms"),
  ])
  func `every place, a history and a time are shown`(
    _ language: String, _ places: String, _ title: String, _ unit: String
  ) throws {
    let workspace = try PromptWorkspace()
    let spread = try workspace.run(":all logement.rarete\n", language).output
    #expect(spread.replacing("\u{A0}", with: " ").contains(places), "\(spread)")
    #expect(spread.contains("Clairval") && spread.contains("Sauge-à-l’Été"))
    let plot = try workspace.run(":plot inoccupation\n", language).output
    #expect(plot.contains("2022") && plot.contains("2024") && plot.contains("*"), "\(plot)")
    #expect(plot.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let time = try workspace.run(":time 1 + 1\n", language).output
    #expect(time.hasPrefix("2\n") && time.hasSuffix("\u{A0}\(unit)\n"))
    let line = try workspace.run(":time 1 + 1\n", language, "--format", "json").output
    #expect(line.contains("\"milliseconds\":") && line.hasSuffix("}]}\n"), "\(line)")
  }

  @Test func `the language changes at once`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run(":lang en\n:foo\n:lang fr\n:foo\n:lang de\n")
    #expect(outcome.messages.contains("Unknown command: `:foo`."))
    #expect(outcome.messages.contains("Commande inconnue\u{A0}: «\u{A0}:foo\u{A0}»."))
    #expect(outcome.messages.hasSuffix("Valeurs possibles\u{A0}: fr, en.\n"))
  }

  @Test(arguments: [
    ("fr", "[fichiers fautifs, lecture d’avant] clairval>", "Fichiers relus."),
    ("en", "[faulty files, earlier reading] clairval>", "Files read again."),
  ])
  func `faulty files leave what was read, and every prompt says so until they are mended`(
    _ language: String, _ stale: String, _ told: String
  ) throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open(language)
    try workspace.fresh.write("regle \"a.b\" {", to: "val/jalon.lua")
    try prompt.enter(":reload", at: stale)
    #expect(prompt.screen.text.contains("jalon.lua:1:"))
    try prompt.enter("1 + 1", gives: "2", at: stale)
    try prompt.enter(":why logement.rarete", at: stale)
    try prompt.enter("(1 +", at: "...>")
    try prompt.enter("2)", gives: "3", at: stale)
    try workspace.fresh.write(PromptWorkspace.rules, to: "val/jalon.lua")
    try prompt.enter(":reload", gives: told)
    try prompt.enter("1 + 1", gives: "2")
  }

  @Test func `:watch reads again what has changed before the next entry`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open("en")
    let stale = "[faulty files, earlier reading] clairval>"
    try prompt.enter(":watch", gives: "Files are read again whenever they change.")
    try workspace.fresh.write("regle \"a.b\" {", to: "val/jalon.lua")
    try prompt.enter("1 + 1", at: stale)
    try workspace.fresh.write(
      PromptWorkspace.rules.replacing("equilibre = 3", with: "equilibre = 1"), to: "val/jalon.lua")
    let place = prompt.output.count
    try prompt.enter("2 + 2", at: "clairval>")
    #expect(prompt.said(after: place).contains("Files read again."))
    try prompt.enter("#\"six\"", gives: "3")
    #expect(prompt.said(after: place).components(separatedBy: "Files read again.").count == 2)
    try prompt.type("logement.rarete\r")
    try prompt.wait(for: "Clairval, November 21, 2026: clear")
    try prompt.atPrompt()
    try prompt.enter(":watch", gives: "Files are not watched any more.")
    try workspace.fresh.write("regle \"a.b\" {", to: "val/jalon.lua")
    try prompt.enter("1 + 1", gives: "2")
  }

  @Test func `:edit opens the file at the rule's line, then reads it again`() throws {
    let workspace = try PromptWorkspace()
    try workspace.fresh.write(
      """
      #!/bin/sh
      sed -n "${1#+}p" "$2"
      test -t 0 && echo "at a terminal"
      sed -i 's/equilibre = 3/equilibre = 1/' "$2"

      """, to: "editor")
    let editor = workspace.fresh.url.appending(path: "editor").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    let prompt = try workspace.open("en", environment: ["EDITOR": editor])
    let place = prompt.output.count
    try prompt.enter(":edit logement.rarete")
    #expect(
      prompt.screen.text.hasSuffix("Files read again.\nclairval>")
        || prompt.screen.text.hasSuffix("Files read again.\n\nclairval>"))
    #expect(prompt.said(after: place).contains("regle \"logement.rarete\" {"))
    #expect(prompt.said(after: place).contains("at a terminal"))
    try prompt.type(":why\r")
    try prompt.wait {
      $0.text.replacing("\u{A0}", with: " ").contains("1.2% (2024) — condition not met")
    }
    try prompt.atPrompt()

    let failing = try workspace.open("fr", environment: ["VISUAL": "false", "EDITOR": editor])
    try failing.type(":edit logement.rarete\r")
    try failing.wait(for: "L’éditeur «\u{A0}false\u{A0}» a échoué.")
    try failing.atPrompt()
    let none = try workspace.open("fr")
    try none.type(":edit logement.rarete\r")
    try none.wait(for: "Ni VISUAL ni EDITOR ne nomment d’éditeur.")
    try none.atPrompt()
  }
}

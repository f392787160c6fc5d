import Foundation
import Testing

/// The prompt where its input is no terminal: lines are a script.
@Suite struct PromptScriptTests {
  @Test func `lines are answered in turn, without a prompt or a colour`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run(
      "1 + 1\r\n\nlocal a = 2\na * 21\nprint(\"x\", nil)\nfor i = 1, 2 do\n  print(i)\nend\n\"é漢\"\n{ a, b = a }"
    )
    #expect(
      outcome == Outcome(output: "2\n42\nx nil\n1\n2\n\né漢\n{ 2, b = 2 }\n", messages: "", code: 0))
  }

  @Test func `an answer of several lines stands apart`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run("1\n2\n:lang en\n:help :quit\n3\n:set chomage=5\n4\n", "fr")
    #expect(
      outcome.output
        == "1\n2\n:quit\n  Leave, like Ctrl-D.\n\n3\nSupposed: chomage = 5\n4\n")
  }

  @Test func `nothing at all is no error`() throws {
    let workspace = try PromptWorkspace()
    #expect(try workspace.run("") == Outcome())
    #expect(try workspace.run("\n  \n\t\n-- rien\n") == Outcome())
  }

  /// A script, and the exit code that tells what was wrong in it.
  struct Script: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var lines: String
    var code: Int32
    var told: String

    init(_ name: String, _ lines: String, ends code: Int32, saying told: String) {
      (testDescription, self.lines, self.code, self.told) = (name, lines, code, told)
    }
  }

  static let scripts = [
    Script("an error of Lua", "error('non')\n1 + 1\n", ends: 3, saying: "invite 1:1:1: non"),
    Script("an unknown name", "sous('inconnu', 3)\n1 + 1\n", ends: 3, saying: "Indicateur inconnu"),
    Script(
      "an unknown command", ":diagnos\n1 + 1\n", ends: 1,
      saying: "Vouliez-vous dire «\u{A0}:diagnose\u{A0}»?"),
    Script(
      "a missing argument", ":place\n1 + 1\n", ends: 1, saying: "Écrivez «\u{A0}:place LIEU\u{A0}»."
    ),
    Script(
      "an argument too many", ":quit 3\n1 + 1\n", ends: 1, saying: "Écrivez «\u{A0}:quit\u{A0}»."),
    Script("both", "error('non')\n:diagnos\n1 + 1\n", ends: 1, saying: "invite 1:1:1: non"),
    Script("a bad day", ":as-of demain\n1 + 1\n", ends: 1, saying: "ne convient pas à :as-of."),
    Script(
      "what is not supposed", ":unset chomage\n1 + 1\n", ends: 1,
      saying: "Rien n’est supposé de «\u{A0}chomage\u{A0}»."),
    Script("help about nothing", ":help zzzzzzzz\n1 + 1\n", ends: 1, saying: "jalon help language"),
    Script("the memory's limit", "string.rep('a', 1e9)\n1 + 1\n", ends: 3, saying: "invite 1:1:1"),
    Script(
      "more than a name", "local a = 1 return a\n1 + 1\n", ends: 3, saying: "ne fait que nommer"),
    Script(
      "a value beside a name", "local a = 1 do return a end\n1 + 1\n", ends: 3,
      saying: "ne fait que nommer"),
    Script(
      "a label beside a name", "local a = 1 ::x::\n1 + 1\n", ends: 3, saying: "ne fait que nommer"),
    Script(
      "a name too dear", "local a = 0 for i = 1, 3e7 do a = a + i end\n1 + 1\n", ends: 3,
      saying: "trop long pour être refait"),
    Script(
      "an entry in several lines",
      "tous {\n  sous('inoccupation', 3),\n  sous('rien', 3),\n}\n1 + 1\n", ends: 3,
      saying: "invite 1:3:8: "),
  ]

  @Test(arguments: scripts)
  func `what is wrong is told at its place, the rest is run, and the exit code remembers`(
    _ script: Script
  ) throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run(script.lines)
    #expect(outcome.messages.contains(script.told), "\(outcome.messages)")
    #expect(outcome.outputLines.last == "2")
    #expect(outcome.code == script.code)
  }

  @Test func `what a name prints is printed once`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run(
      "local a = print('un')\nlocal b = print('deux')\nprint('trois')\n")
    #expect(outcome == Outcome(output: "un\ndeux\ntrois\n", messages: "", code: 0))
  }

  @Test func `an entry that the input leaves unfinished is told`() throws {
    let workspace = try PromptWorkspace()
    let outcome = try workspace.run("1 + 1\nregle \"a.b\" {\n", "en")
    #expect(outcome.output == "2\n")
    #expect(outcome.messages.hasPrefix("The last entry is not finished.\n"))
    #expect(outcome.code == 1)
  }

  @Test func `:quit ends a script with the code of what came before`() throws {
    let workspace = try PromptWorkspace()
    #expect(try workspace.run("1\n:quit\n2\n") == Outcome(output: "1\n", messages: "", code: 0))
    #expect(try workspace.run("error('x')\n:quit\n").code == 3)
  }

  @Test func `a workspace that is faulty or a place that is nowhere opens no prompt`() throws {
    let workspace = try PromptWorkspace()
    let lost = try workspace.run("1 + 1\n", "en", "--place", "nulle-part")
    #expect(lost.output.isEmpty && lost.code == 1 && lost.messages.contains("nulle-part"))
    try workspace.fresh.write("regle \"a.b\" {", to: "val/jalon.lua")
    let faulty = try workspace.run("1 + 1\n", "en")
    #expect(faulty.output.isEmpty && faulty.code == 3 && faulty.messages.contains("jalon.lua:1"))
  }

  /// What is asked of the prompt and of the command, on a shipped workspace.
  struct Asked: CustomTestStringConvertible, Sendable {
    var workspace: String
    var language: String
    var rule: String
    var place: String
    var day: String
    /// The days whose needs are asked; none where a debug build takes too long over them.
    var needs: [String] = []
    var testDescription: String { "\(workspace) \(language) \(place)" }
  }

  static let asked = [
    Asked(
      workspace: "victoriaville", language: "fr", rule: "logement.rarete", place: "Drummondville",
      day: "2024-03-01"),
    Asked(
      workspace: "victoriaville", language: "en", rule: "emploi.chomage_local",
      place: "Drummondville", day: "2022-01-01"),
    Asked(
      workspace: "val-exemple", language: "fr", rule: "logement.rarete", place: "baie_epreuve",
      day: "2025-06-30", needs: ["2026-11-21", "2025-06-30"]),
    Asked(
      workspace: "val-exemple", language: "en", rule: "exemple.deux_regards", place: "baie_epreuve",
      day: "2023-01-01", needs: ["2026-11-21"]),
  ]

  @Test(arguments: asked)
  func `the prompt answers as the commands do, byte for byte`(_ asked: Asked) throws {
    let common = ["--lang", asked.language, "--format", "json", "-q"]
    let folder = "examples/\(asked.workspace)"
    func command(_ words: [String], _ place: [String], _ day: String) throws -> String {
      let outcome = try Tool.run(
        Tool.program, words + [folder, "--as-of", day] + place + common, in: root, [:])
      #expect(outcome.messages == "" && outcome.output.hasPrefix("{\"schema\":\"jalon."))
      return outcome.output
    }
    let fresh = try FreshFolder()
    let two = ":diagnose\n:why \(asked.rule)\n"
    let needs = asked.needs.map { ":as-of \($0)\n:needs\n" }.joined()
    try fresh.write(
      two + needs + ":place \(asked.place)\n:as-of \(asked.day)\n" + two, to: "lines")
    let input = try FileHandle(forReadingFrom: fresh.url.appending(path: "lines"))
    defer { try? input.close() }
    let prompt = try Tool.run(
      Tool.program, ["repl", folder, "--as-of", "2026-11-21"] + common, in: root, [:],
      input: input)
    let place = ["--place", asked.place]
    let wanted =
      try [["diagnose"], ["why", asked.rule]].map { try command($0, [], "2026-11-21") }
      + asked.needs.map { try command(["needs"], [], $0) }
      + [["diagnose"], ["why", asked.rule]].map { try command($0, place, asked.day) }
    #expect(prompt.output == wanted.joined())
    #expect(prompt.messages == "" && prompt.code == 0)
  }
}

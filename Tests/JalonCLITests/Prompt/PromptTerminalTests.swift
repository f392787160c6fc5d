import Foundation
import TestTerminal
import Testing

/// The prompt at a terminal, where somebody types.
@Suite struct PromptTerminalTests {
  /// What is typed, and the line that it becomes.
  struct Typed: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var keys: String
    var line: String
    var language: String

    init(_ name: String, _ keys: String, becomes line: String, in language: String = "fr") {
      (testDescription, self.keys, self.line, self.language) = (name, keys, line, language)
    }
  }

  static let completions = [
    Typed("a word in French", "caracter", becomes: "caracteristique"),
    Typed("a word in English", "charac", becomes: "characteristic", in: "en"),
    Typed("an id in quotes", "valeur(\"inoc", becomes: "valeur(\"inoccupation"),
    Typed("a rule's id", "signale(\"logement.", becomes: "signale(\"logement.rarete"),
    Typed(
      "a field of a declaration", "regle \"a.b\" { caracter",
      becomes: "regle \"a.b\" { caracteristique"),
    Typed(
      "a field in English", "rule \"a.b\" { charac", becomes: "rule \"a.b\" { characteristic",
      in: "en"),
    Typed(
      "a value typed with an accent", "collectivite \"x\" { genre = \"municipalité",
      becomes: "collectivite \"x\" { genre = \"municipalite"),
    Typed("a function of Lua", "string.gs", becomes: "string.gsub"),
    Typed("a command", ":indic", becomes: ":indicators"),
    Typed("a place of a command", ":place sau", becomes: ":place sauge"),
    Typed("a rule of a command", ":why trav", becomes: ":why travail.ecart"),
    Typed("an indicator of a command", ":plot cho", becomes: ":plot chomage"),
    Typed(
      "a threshold that is supposed", ":set logement.rarete.eq",
      becomes: ":set logement.rarete.equilibre"),
    Typed("a word of help", ":help caracter", becomes: ":help caracteristique"),
    Typed("what is seen everywhere", ":all sous(\"inoc", becomes: ":all sous(\"inoccupation"),
    Typed("a file", ":save donn", becomes: ":save donnees.csv"),
    Typed("a file with an accent", ":save ét", becomes: ":save été.lua"),
    Typed(
      "in the middle of a line", "valeur(\"inoc\")" + Keys.left + Keys.left,
      becomes: "valeur(\"inoccupation\")"),
  ]

  @Test func `Tab completes what is typed`() throws {
    let workspace = try PromptWorkspace()
    try workspace.fresh.write("", to: "val/été.lua")
    for language in ["fr", "en"] {
      let prompt = try workspace.open(language)
      for typed in Self.completions where typed.language == language {
        try prompt.type(typed.keys + "\t")
        try prompt.wait(forLine: "clairval> " + typed.line)
        try prompt.type(Keys.control("c"))
        try prompt.atPrompt()
      }
      #expect(prompt.screen.unknown == [])
    }
  }

  @Test func `a local name, once typed, is completed`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open()
    try prompt.enter("local seuil_propre = 3")
    try prompt.type("seuil_p\t + 1\r")
    try prompt.wait { $0.text.hasSuffix("clairval> seuil_propre + 1\n4\nclairval>") }
  }

  static let edits = [
    Typed("accents and wide characters", "\"漢é\"" + Keys.left + Keys.left + "字", becomes: "漢字é"),
    Typed("from the beginning", "b\"" + Keys.home + "\"a", becomes: "ab"),
    Typed("a word less", "\"un deux" + Keys.control("w") + "été\"", becomes: "un été"),
    Typed("an accent apart", "\"e\u{301}te\u{301}\"", becomes: "été"),
  ]

  @Test func `keys edit the entry that is answered`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open()
    for typed in Self.edits {
      try prompt.type(typed.keys + "\r")
      try prompt.wait { $0.text.hasSuffix("\"\n\(typed.line)\nclairval>") }
    }
    #expect(prompt.screen.unknown == [])
  }

  @Test func `what was typed is remembered in the next session, a rule of several lines too`()
    throws
  {
    let workspace = try PromptWorkspace()
    let first = try workspace.open()
    try first.enter("20 + 1", gives: "21")
    for line in ["regle \"essai.b\" {", "  titre = { fr = \"Été\", en = \"Summer\" },"] {
      try first.enter(line, at: "...>")
    }
    try first.type(
      "  caracteristique = \"accueil\", source = \"s\", quand = sous(\"inoccupation\", 2) }\r")
    try first.wait { $0.text.replacing("\u{A0}", with: " ").contains("essai.b — ") }
    try first.atPrompt()
    try first.type(":define x\r")
    try first.wait(for: "«\u{A0}:define\u{A0}» se tape autrement.")
    try first.atPrompt()
    try first.type(Keys.control("d"))
    #expect(try first.end() == .exit(0))

    let second = try workspace.open("en")
    try second.type(Keys.up)
    try second.wait(forLine: "clairval> :define x")
    try second.type(Keys.up)
    try second.wait { $0.text.contains("clairval> regle \"essai.b\" {\n  titre = { fr = \"Été\"") }
    try second.type("\r")
    try second.wait(for: "Clairval, November 21, 2026: flagged")
    try second.atPrompt()
    try second.type("20 " + Keys.up)
    try second.wait(forLine: "clairval> 20 + 1")
    try second.type(" + 1\r")
    try second.wait { $0.text.hasSuffix("clairval> 20 + 1 + 1\n22\nclairval>") }
    let history = workspace.fresh.url.appending(path: "state/jalon/history").path
    let mode = try FileManager.default.attributesOfItem(atPath: history)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test(arguments: [
    ("while true do end", "fr", "Le script a été interrompu."),
    ("string.rep(\"a\", 40000):match(string.rep(\"a*\", 30) .. \"b\")", "en", "interrupted"),
  ])
  func `Ctrl-C stops what runs and nothing else`(
    _ script: String, _ language: String, _ told: String
  )
    throws
  {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open(language)
    try prompt.enter("local kept = 40")
    let place = prompt.output.count
    try prompt.type(script + "\r")
    try prompt.wait(for: script + "\r\n", after: place)
    try prompt.interrupt()
    #expect(prompt.said(after: place).contains(told))
    try prompt.enter("1 + 1", gives: "2")
    try prompt.enter("kept + 2", gives: "42")
  }

  @Test func `Ctrl-C drops an entry that is not finished`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open()
    for line in ["tous {", "  sous(\"inoccupation\", 3),"] {
      try prompt.enter(line, at: "...>")
    }
    try prompt.type(Keys.control("c"))
    try prompt.atPrompt()
    try prompt.enter("1 + 1", gives: "2")
    try prompt.enter("(1 +", at: "...>")
    try prompt.type(" 1")
    try prompt.wait(forLine: "...>  1")
    try prompt.type(Keys.control("c"))
    try prompt.atPrompt()
    try prompt.enter("2 + 2", gives: "4")
  }

  @Test func `what Ctrl-C stops takes the rest of a paste with it`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open()
    let place = prompt.output.count
    try prompt.paste("while true do end\nprint(\"ja\" .. \"mais\")\n")
    try prompt.wait(for: "while true do end\r\n", after: place)
    try prompt.interrupt()
    try prompt.enter("1 + 1", gives: "2")
    #expect(!String(decoding: prompt.output, as: UTF8.self).contains("\njamais"))
  }

  @Test func `two hundred lines are pasted, as many entries or as one`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open()
    let place = prompt.output.count
    try prompt.paste((1...200).map { "\($0) * 1000\n" }.joined())
    try prompt.wait { $0.text.hasSuffix("clairval> 200 * 1000\n200000\nclairval>") }
    let told = prompt.said(after: place)
    #expect((1...200).allSatisfy { told.contains("\($0)000\r\n") })
    try prompt.paste("#{\n" + (1...198).map { "  \($0),\n" }.joined() + "}\n")
    try prompt.wait { $0.text.hasSuffix("\n...> }\n198\nclairval>") }
    #expect(prompt.screen.unknown == [])
  }

  @Test func `a page is as wide as the terminal is by then`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open("en", rows: 60, columns: 80)
    try prompt.type(":help\r")
    try prompt.wait { $0.text.contains("Ctrl-D.") && $0.lastLine == "clairval>" }
    let wide = prompt.screen.text.split(separator: "\n").map(\.count).max() ?? 0
    prompt.resize(rows: 60, columns: 50)
    try prompt.enter("1 + 1", gives: "2")
    let place = prompt.output.count
    try prompt.type(":help\r")
    try prompt.wait(for: "Ctrl-D.\r\n", after: place)
    try prompt.atPrompt()
    let narrow =
      prompt.said(after: place).split(separator: "\r\n")
      .filter { !$0.contains("\u{1B}") }.map(\.count).max() ?? 0
    #expect(wide > 60 && narrow <= 50 && narrow > 35, "\(wide) \(narrow)")
  }

  @Test func `Ctrl-D and :quit leave the terminal as it was`() throws {
    let workspace = try PromptWorkspace()
    for leaving in [Keys.control("d"), ":quit\r"] {
      let prompt = try workspace.open()
      try prompt.type("faute(\r" + Keys.control("c"))
      try prompt.atPrompt()
      try prompt.type("x = 1\r")
      try prompt.wait(for: "local x")
      try prompt.atPrompt()
      try prompt.type(leaving)
      #expect(try prompt.end() == .exit(0))
      let cooked = tcflag_t(ICANON | ECHO | ISIG)
      #expect(prompt.modes.c_lflag & cooked == cooked)
      #expect(!prompt.screen.marksPastes)
    }
  }

  @Test func `a terminal that is gone ends the prompt`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open()
    prompt.hangUp()
    _ = try prompt.end()
  }
}

import Foundation
import TestTerminal
import Testing

/// A small invented workspace, and prompts on it.
struct PromptWorkspace: ~Copyable {
  let fresh: FreshFolder

  init() throws {
    let folder = try FreshFolder()
    try folder.write(Self.rules, to: "val/jalon.lua")
    try folder.write(Self.figures, to: "val/donnees.csv")
    fresh = folder
  }

  static let rules = """
    trousse "val" { titre = "Val", version = "1", lieu = "clairval" }
    caracteristique "accueil" {
      titre = { fr = "Accueil", en = "Welcome" },
      enonce = { fr = "On s'y installe.", en = "One settles there." }, ordre = 1,
    }
    collectivite "clairval" { nom = "Clairval", genre = "municipalite" }
    collectivite "sauge" { nom = "Sauge-à-l’Été", genre = "municipalite" }
    collectivite "orme" { nom = "Orme", genre = "municipalite" }
    donnees "donnees.csv"
    indicateur "inoccupation" {
      titre = { fr = "Taux d'inoccupation", en = "Vacancy rate" }, unite = "%", plage = { 0, 100 },
      detenteur = "ville",
    }
    indicateur "chomage" {
      titre = { fr = "Taux de chômage", en = "Unemployment rate" }, unite = "%",
      groupes = { "immigrants", "natifs" },
    }
    partie_prenante "ville" { nom = { fr = "Ville de Clairval", en = "Town of Clairval" } }
    regle "logement.rarete" {
      caracteristique = "accueil",
      titre   = { fr = "Logements rares", en = "Scarce housing" },
      source  = { fr = "choix de la maison", en = "our own choice" },
      seuils  = { equilibre = 3, tendu = 1.5 },
      quand   = sous("inoccupation", "equilibre"),
      gravite = { elevee = sous("inoccupation", "tendu"), moderee = "sinon" },
    }
    regle "travail.ecart" {
      caracteristique = "accueil",
      titre  = { fr = "Écart de chômage", en = "Unemployment gap" },
      source = { fr = "choix de la maison", en = "our own choice" },
      seuils = { large = 2 },
      quand  = au_dessus(ecart("chomage", { de = "immigrants", a = "natifs" }), "large"),
    }

    """

  static let figures = """
    collectivity,indicator,period,group,value,status,source
    clairval,inoccupation,2022,total,3.1,,invented
    clairval,inoccupation,2023,total,2.5,,invented
    clairval,inoccupation,2024,total,1.2,,invented
    sauge,inoccupation,2024,total,4,,invented
    orme,inoccupation,2024,total,,withheld,invented
    clairval,chomage,2024,total,6,,invented

    """

  var folder: URL { fresh.url.appending(path: "val") }

  private func arguments(_ language: String, _ more: [String]) -> [String] {
    ["repl", "--as-of", "2026-11-21", "--lang", language] + more
  }

  /// What a prompt makes of lines that are not typed.
  func run(_ lines: String, _ language: String = "fr", _ more: String...) throws -> Outcome {
    try run(bytes: Array(lines.utf8), language, more)
  }

  func run(bytes: [UInt8], _ language: String = "fr", _ more: [String] = []) throws -> Outcome {
    let file = fresh.url.appending(path: "lines-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    let input = try FileHandle(forReadingFrom: file)
    defer { try? input.close() }
    return try Tool.run(
      Tool.program, arguments(language, more), in: folder, ["HOME": fresh.url.path], input: input)
  }

  /// A prompt on a terminal, at its first line. Its person has a home in the fresh folder.
  func open(
    _ language: String = "fr", environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> TerminalProcess {
    let person = [
      "TERM": "xterm", "HOME": fresh.url.path,
      "XDG_STATE_HOME": fresh.url.appending(path: "state").path,
      "PATH": "/usr/bin:/bin",
    ]
    let process = try TerminalProcess(
      Tool.program.path, arguments(language, []), in: folder.path,
      environment: person.merging(environment) { $1 }, rows: rows, columns: columns)
    try process.wait(forLine: "clairval>")
    return process
  }
}

extension TerminalProcess {
  /// Types an entry and waits for its answer, in rows of the screen, and the prompt after it.
  func enter(_ entry: String, gives answer: String, at prompt: String = "clairval>") throws {
    try type(entry + "\r")
    try wait { $0.text.hasSuffix(" \(entry)\n\(answer)\n\(prompt)") }
  }

  /// Types an entry, or a part of one, and waits for the prompt after it.
  func enter(_ entry: String, at prompt: String = "clairval>") throws {
    let place = output.count
    try type(entry + "\r")
    try wait(for: "\r\n", after: place)
    try wait(forLine: prompt)
  }

  /// Types Ctrl-C and these lines until what comes after them is answered: what is to be stopped may
  /// not have begun yet, and with what is stopped goes all that was typed ahead.
  func interrupt(then lines: String...) throws {
    for attempt in 1...9 {
      let mark = "700 + \(attempt)"
      let answer = " \(mark)\n\(700 + attempt)\nclairval>"
      try type(Keys.control("c") + (lines + [mark]).map { $0 + "\r" }.joined())
      do {
        return try wait(atMost: Double(1 << (attempt - 1))) { $0.text.hasSuffix(answer) }
      } catch {
        if attempt == 9 { throw error }
      }
    }
  }

  /// What it wrote after a place.
  func said(after place: Int) -> String { String(decoding: output[place...], as: UTF8.self) }

  /// Waits for an empty prompt on the last row.
  func atPrompt(_ prompt: String = "clairval>") throws { try wait(forLine: prompt) }
}

/// Keys by name, as a terminal of the kind of xterm sends them.
enum Keys {
  static let named = [
    "Enter": "\r", "Tab": "\t", "Up": "\u{1B}[A", "Down": "\u{1B}[B", "Right": "\u{1B}[C",
    "Left": "\u{1B}[D", "Home": "\u{1B}[H", "End": "\u{1B}[F", "Delete": "\u{1B}[3~",
    "Backspace": "\u{7F}",
  ]
  static let up = "\u{1B}[A"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"

  /// Control and a letter: `control("a")`.
  static func control(_ letter: Character) -> String {
    String(UnicodeScalar((letter.asciiValue ?? 0) & 0x1F))
  }

  /// A text in which keys stand as `<Tab>` and `<Ctrl-C>`.
  static func read(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let name = String(rest[rest.index(after: open)..<close])
      if let key = named[name] {
        result += key
      } else if name.hasPrefix("Ctrl-"), let letter = name.last {
        result += control(letter)
      } else {
        result += rest[...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

import Jalon
import JalonModel
import JalonReport

extension Command {
  static let new = Command(
    name: "new",
    summary: .both(
      fr: "Un dossier de départ, qui se diagnostique tel quel.",
      en: "A folder to start from, which diagnoses as it stands."),
    details: [
      .both(
        fr: """
          Une collectivité, une donnée et une règle d’exemple à remplacer, leurs essais, et ce \
          qu’il faut à un éditeur pour compléter les mots. DOSSIER n’existe pas encore ou est \
          vide; --lang choisit la langue des mots.
          """,
        en: """
          A place, a figure and a rule to be replaced, their tests, and what an editor needs to \
          complete the words. FOLDER does not exist yet or is empty; --lang chooses the language \
          of the words.
          """)
    ],
    operands: [.both(fr: "DOSSIER", en: "FOLDER")],
    options: [.packs],
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(fr: "jalon new ma-ville", en: "jalon new my-town"),
      meaning: .both(
        fr: "Le dossier ma-ville, prêt pour «\u{A0}jalon diagnose ma-ville\u{A0}».",
        en: "The folder my-town, ready for `jalon diagnose my-town`.")),
    run: { arguments, console in
      guard let folder = arguments.operands.first else { throw Problem.noFolder }
      let packs = PackFolders.path(given: arguments.values(of: .packs))
      // What the files stand on is found before any is written.
      guard packs.contains(where: { PackOperands.isPack(Paths.join($0, StarterWorkspace.base)) })
      else { throw Problem.unknownPack(StarterWorkspace.base) }
      let language = console.page.language
      let starter = StarterWorkspace(folder: Paths.name(of: folder), language)
      try NewFolder.make(folder)
      for file in starter.files { try NewFolder.write(file.text, to: file.path, in: folder) }
      let declarations = try Stop.onProblems { try Declarations(at: folder, packs: packs) }
      let vocabulary = Vocabulary.ofRules
      let tools = [
        (
          LuaServerSettings.definitions,
          LuaAnnotations(vocabulary, [declarations.catalogue]).text
        ), (".luarc.json", LuaServerSettings.text),
        (".luacheckrc", LuacheckSettings(vocabulary).text),
      ]
      for (path, text) in tools { try NewFolder.write(text, to: path, in: folder) }
      let paths = starter.files.map(\.path) + tools.map(\.0)
      for path in paths { try console.write(Paths.join(folder, path) + "\n") }
      return .done
    })
}

extension Problem {
  fileprivate static var noFolder: Problem {
    Problem(
      "missing_operand",
      .both(fr: "Il manque le dossier à créer.", en: "The folder to make is missing."),
      remedy: .both(fr: "Écrivez\u{A0}: jalon new DOSSIER", en: "Write: jalon new FOLDER"))
  }
}

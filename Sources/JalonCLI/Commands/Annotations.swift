import Jalon
import JalonModel
import JalonReport

extension Command {
  static let annotations = Command(
    name: "annotations",
    summary: .both(
      fr: "Un fichier de définitions Lua pour les éditeurs\u{A0}: mots, champs, identifiants.",
      en: "A Lua definition file for editors: words, fields, ids."),
    details: [
      .both(
        fr: """
          Enregistrez-le dans le dossier; un éditeur qui parle au serveur de langage Lua (LuaLS) \
          complète et explique alors chaque mot dans les deux langues.
          """,
        en: """
          Save it in the folder; an editor that speaks to the Lua language server (LuaLS) then \
          completes and explains each word in both languages.
          """),
      .both(
        fr: "luacheck donne le fichier .luacheckrc avec lequel luacheck connaît ces mots.",
        en: "luacheck gives the file .luacheckrc with which luacheck knows these words."),
      .packOperands,
    ],
    operands: [.packs], operandCount: .repeatedly,
    options: [.packs, .annotationsFormat],
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon annotations quebec > jalon.annotations.lua",
        en: "jalon annotations quebec > jalon.annotations.lua"),
      meaning: .both(
        fr: "Les définitions de la langue et de la trousse de base.",
        en: "The definitions of the language and of the base pack.")),
    run: { arguments, console in
      let vocabulary = Vocabulary.ofRules
      switch arguments.value(of: .annotationsFormat).flatMap(AnnotationsFormat.init) ?? .lua {
      case .luacheck: try console.write(LuacheckSettings(vocabulary).text)
      case .lua:
        let catalogues = try PackOperands.read(arguments, &console).map(\.catalogue)
        try console.write(LuaAnnotations(vocabulary, catalogues).text)
      }
      return .done
    })
}

/// For which tool annotations are written.
enum AnnotationsFormat: String, CaseIterable, Sendable { case lua, luacheck }

extension Option {
  static let annotationsFormat = Option(
    name: "format", value: .choice(AnnotationsFormat.allCases.map(\.rawValue)),
    meaning: .both(
      fr: "Pour le serveur de langage Lua, ou pour luacheck.",
      en: "For the Lua language server, or for luacheck."))
}

import JalonLua
import JalonModel

/// What can be wrong with a command line.
extension Problem {
  static func unknownCommand(_ name: String) -> Problem {
    Problem(
      "unknown_command",
      .both(fr: "Commande inconnue : « \(name) ».", en: "Unknown command: `\(name)`."),
      remedy: nearest(name, Command.all.map(\.name))
        ?? .both(
          fr: "« jalon help » donne la liste des commandes.", en: "`jalon help` lists the commands."
        ))
  }

  static func unknownTopic(_ name: String, known: [String], remedy: Text? = nil) -> Problem {
    Problem(
      "unknown_topic",
      .both(fr: "Pas d’aide sur « \(name) ».", en: "No help about `\(name)`."),
      remedy: nearest(name, known) ?? remedy
        ?? .both(
          fr: "Il y en a sur : \(known.joined(separator: ", ")).",
          en: "There is some about: \(known.joined(separator: ", "))."))
  }

  static func unknownOption(_ word: String, of command: Command?, _ known: [Option]) -> Problem {
    let hyphens = word.prefix { $0 == "-" }
    let name = String(word.dropFirst(hyphens.count))
    let flag =
      known.first { $0.name == name }?.name ?? NearestName.of(name, among: known.map(\.name))
    let help = ["jalon help", command?.name].compactMap(\.self).joined(separator: " ")
    return Problem(
      "unknown_option",
      command.map {
        .both(
          fr: "« jalon \($0.name) » n’a pas d’option « \(word) ».",
          en: "`jalon \($0.name)` has no option `\(word)`.")
      } ?? .both(fr: "Option inconnue : « \(word) ».", en: "Unknown option: `\(word)`."),
      remedy: flag.map { didYouMean("--\($0)") }
        ?? .both(
          fr: "« \(help) » donne la liste des options.", en: "`\(help)` lists the options."))
  }

  /// An option of commands, where none is named.
  static func needsCommand(_ option: Option) -> Problem {
    Problem(
      "needs_command",
      .both(
        fr: "\(option.flag) ne va qu’avec une commande.",
        en: "\(option.flag) goes only with a command."),
      remedy: .both(
        fr: "« jalon help » donne la liste des commandes.", en: "`jalon help` lists the commands."))
  }

  static func missingValue(of option: Option) -> Problem {
    Problem(
      "missing_value",
      .both(fr: "\(option.flag) demande une valeur.", en: "\(option.flag) needs a value."),
      remedy: .both(
        fr: "Écrivez \(option.usage(in: .fr)).", en: "Write \(option.usage(in: .en))."))
  }

  static func unwantedValue(_ value: String, of option: Option) -> Problem {
    Problem(
      "unwanted_value",
      .both(
        fr: "\(option.flag) ne prend pas de valeur; « \(value) » a été donné.",
        en: "\(option.flag) takes no value; `\(value)` was given."),
      remedy: .both(fr: "Écrivez \(option.flag).", en: "Write \(option.flag)."))
  }

  static func unwantedOperand(_ word: String, of command: Command) -> Problem {
    Problem(
      "unwanted_operand",
      .both(fr: "« \(word) » est de trop.", en: "`\(word)` is one too many."),
      remedy: .both(
        fr:
          "Écrivez \(command.usage(in: .fr)). Un texte qui contient des espaces se met entre guillemets.",
        en: "Write \(command.usage(in: .en)). A text with spaces goes between quotes."))
  }

  static func missingOperand(_ index: Int, of command: Command) -> Problem {
    let name = { (language: Language) in
      command.operands.indices.contains(index) ? command.operands[index].shown(in: language) : ""
    }
    return Problem(
      "missing_operand",
      .both(
        fr: "« jalon \(command.name) » demande : \(name(.fr)).",
        en: "`jalon \(command.name)` needs: \(name(.en))."),
      remedy: .both(
        fr: "Écrivez \(command.usage(in: .fr)).", en: "Write \(command.usage(in: .en))."))
  }

  static func givenTwice(_ flag: String) -> Problem {
    Problem(
      "given_twice",
      .both(
        fr: "L’option \(flag) est donnée deux fois.", en: "The option \(flag) is given twice."),
      remedy: keepOne)
  }

  static func badValue(
    _ value: String, of source: String, known: (Language) -> [String]
  ) -> Problem {
    badValue(
      value, of: source,
      remedy: nearest(value, known(.fr) + known(.en))
        ?? .both(
          fr: "Valeurs possibles : \(known(.fr).joined(separator: ", ")).",
          en: "It may be: \(known(.en).joined(separator: ", "))."))
  }

  static func badValue(_ value: String, of source: String, remedy: Text) -> Problem {
    Problem(
      "bad_value",
      .both(
        fr: "« \(value) » ne convient pas à \(source).", en: "`\(value)` does not suit \(source)."),
      remedy: remedy)
  }

  static func excluded(_ flag: String, with other: String) -> Problem {
    Problem(
      "excluded_option",
      .both(
        fr: "Les options \(flag) et \(other) ne vont pas ensemble.",
        en: "The options \(flag) and \(other) do not go together."),
      remedy: keepOne)
  }

  static func needs(_ flag: String, _ other: String) -> Problem {
    Problem(
      "needs_option",
      .both(fr: "\(flag) ne va qu’avec \(other).", en: "\(flag) goes only with \(other)."),
      remedy: .both(fr: "Ajoutez \(other).", en: "Add \(other)."))
  }

  static func notAFolder(_ path: String, for flag: String? = nil) -> Problem {
    let subject = flag.map { "\($0) : " } ?? ""
    let englishSubject = flag.map { "\($0): " } ?? ""
    return Problem(
      "not_a_folder",
      .both(
        fr: "\(subject)« \(path) » n’est pas un dossier.",
        en: "\(englishSubject)`\(path)` is not a folder."),
      remedy: .both(fr: "Vérifiez le chemin.", en: "Check the path."))
  }

  private static let keepOne = Text.both(fr: "N’en gardez qu’une.", en: "Keep one of them.")

  static func nearest(_ name: String, _ known: [String]) -> Text? {
    NearestName.of(name, among: known).map(didYouMean)
  }

  private static func didYouMean(_ name: String) -> Text {
    .both(fr: "Vouliez-vous dire « \(name) »?", en: "Did you mean `\(name)`?")
  }
}

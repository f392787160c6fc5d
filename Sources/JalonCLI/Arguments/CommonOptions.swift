import JalonModel

/// The options that every command takes.
extension Option {
  static let language = Option(
    name: "lang", value: .choice(Language.allCases.map(\.rawValue)),
    meaning: .both(
      fr: "La langue; sinon JALON_LANG, la langue du système, le français.",
      en: "The language; else JALON_LANG, the system’s language, French."))

  static let plain = Option(
    name: "plain",
    meaning: .both(
      fr: "Pour un lecteur d’écran : un fait par ligne, sans couleur ni ornement.",
      en: "For a screen reader: one fact a line, no colour, no ornament."))

  static let quiet = Option(
    name: "quiet", letter: "q",
    meaning: .both(fr: "Sans les avertissements.", en: "Without warnings."))

  static let verbose = Option(
    name: "verbose", letter: "v",
    meaning: .both(
      fr: "Plus de détails : règles sans constat, traces des scripts.",
      en: "More details: rules without a finding, tracebacks of scripts."))

  static let help = Option(
    name: "help", letter: "h",
    meaning: .both(fr: "L’aide de la commande.", en: "The command’s help."))

  /// Of every command.
  static let common = [language, plain, quiet, verbose, help]

  static let version = Option(
    name: "version", meaning: .both(fr: "La version du programme.", en: "The program’s version."))

  /// Where no command is named, and with each of them.
  static let ofProgram = common + [version]

  /// Every option of every command, each once; a name takes a value in all of them or in none.
  static let all = Array(Set(ofProgram + Command.all.flatMap(\.options))).sorted {
    $0.name < $1.name
  }
}

import JalonModel

/// What begins with a colon at the prompt.
enum PromptCommand: String, CaseIterable {
  case help, diagnose, why, rules, indicators, place
  case asOf = "as-of"
  case set, unset, define, edit, reload, needs, plot, test, all, watch, save, lang, format, time
  case quit

  /// What it is given; nil where nothing.
  var argument: Text? {
    switch self {
    case .help: .both(fr: "[MOT]", en: "[WORD]")
    case .why, .edit: .both(fr: "[RÈGLE]", en: "[RULE]")
    case .indicators: .both(fr: "[TEXTE]", en: "[TEXT]")
    case .place: .both(fr: "LIEU", en: "PLACE")
    case .asOf: .both(fr: "DATE", en: "DATE")
    case .set: .both(fr: "ID=VALEUR", en: "ID=VALUE")
    case .unset: .both(fr: "[ID]", en: "[ID]")
    case .plot: .both(fr: "ID[@GROUPE]", en: "ID[@GROUP]")
    case .test: .both(fr: "\"PHRASE\"", en: "\"SENTENCE\"")
    case .all, .time: .both(fr: "EXPRESSION", en: "EXPRESSION")
    case .save: .both(fr: "FICHIER", en: "FILE")
    case .lang: .both(fr: "fr|en", en: "fr|en")
    case .format: .both(fr: "text|json", en: "text|json")
    case .diagnose, .rules, .define, .reload, .needs, .watch, .quit: nil
    }
  }

  var meaning: Text {
    switch self {
    case .help:
      .both(
        fr: "Ces commandes, ou ce que veut dire un mot du langage, avec un exemple.",
        en: "These commands, or what a word of the language means, with an example.")
    case .diagnose: .both(fr: "Le diagnostic de la collectivité.", en: "The place’s diagnosis.")
    case .why:
      .both(
        fr: "Pourquoi une règle donne son résultat; sans nom, la dernière vue.",
        en: "Why a rule comes to its outcome; without a name, the last one seen.")
    case .rules:
      .both(fr: "Les règles et leur résultat ici.", en: "The rules and their outcome here.")
    case .indicators:
      .both(
        fr: "Les indicateurs et leur donnée ici; seulement ceux dont le nom contient TEXTE.",
        en: "The indicators and their figure here; only those whose name has TEXT in it.")
    case .place: .both(fr: "Passer à une autre collectivité.", en: "Turn to another place.")
    case .asOf: .both(fr: "Voir tout à une autre date.", en: "See everything as of another day.")
    case .set:
      .both(
        fr: "Supposer une donnée (ID[@GROUPE][@LIEU]) ou un seuil.",
        en: "Suppose a figure (ID[@GROUP][@PLACE]) or a threshold.")
    case .unset:
      .both(
        fr: "Ne plus le supposer; sans nom, plus rien.",
        en: "Suppose it no more; without a name, nothing.")
    case .define: .both(fr: "Ce qui a été défini ici.", en: "What was defined here.")
    case .edit:
      .both(
        fr: "Ouvrir le fichier d’une règle dans VISUAL ou EDITOR, puis relire.",
        en: "Open a rule’s file in VISUAL or EDITOR, then read again.")
    case .reload:
      .both(
        fr: "Relire les fichiers, en gardant ce qui est défini et supposé.",
        en: "Read the files again, keeping what is defined and supposed.")
    case .needs: .both(fr: "Les données qui manquent ici.", en: "The data that are missing here.")
    case .plot:
      .both(fr: "L’historique d’un indicateur ici.", en: "An indicator’s history here.")
    case .test:
      .both(
        fr: "Faire un essai de la dernière règle vue, avec ses données et son résultat.",
        en: "Make a test of the last rule seen, with its figures and its outcome.")
    case .all:
      .both(
        fr: "Une règle, une condition ou une grandeur dans toutes les collectivités.",
        en: "A rule, a condition or a quantity in every place.")
    case .watch:
      .both(
        fr: "Relire dès qu’un fichier change; une seconde fois, ne plus le faire.",
        en: "Read again whenever a file changes; a second time, no more.")
    case .save:
      .both(
        fr: "Écrire ce qui a été défini dans un fichier Lua.",
        en: "Write what was defined into a Lua file.")
    case .lang: .both(fr: "Changer de langue.", en: "Change the language.")
    case .format: .both(fr: "Des pages, ou une ligne JSON.", en: "Pages, or a line of JSON.")
    case .time:
      .both(fr: "Combien de temps prend une expression.", en: "How long an expression takes.")
    case .quit: .both(fr: "Quitter, comme Ctrl-D.", en: "Leave, like Ctrl-D.")
    }
  }

  /// How it is typed, in a language.
  func usage(in language: Language) -> String {
    ([":" + rawValue] + [argument?.shown(in: language)].compactMap { $0 }).joined(separator: " ")
  }

  /// The command of a line and what follows; nil for a line that is none. Throws `Problem` where
  /// there is no such command.
  static func read(_ line: String) throws(Problem) -> (PromptCommand, String)? {
    let line = line.drop { $0.isWhitespace }
    guard line.first == ":" else { return nil }
    let name = line.dropFirst().prefix { !$0.isWhitespace }
    let rest = line.dropFirst(1 + name.count).drop { $0.isWhitespace }
    guard let command = PromptCommand(rawValue: String(name)) else {
      throw .unknownPromptCommand(":\(name)")
    }
    var argument = String(rest)
    while argument.last?.isWhitespace ?? false { argument.removeLast() }
    return (command, argument)
  }
}

extension Problem {
  fileprivate static func unknownPromptCommand(_ name: String) -> Problem {
    Problem(
      "unknown_command",
      .both(
        fr: "Commande inconnue\u{A0}: «\u{A0}\(name)\u{A0}».", en: "Unknown command: `\(name)`."),
      remedy: nearest(name, PromptCommand.allCases.map { ":" + $0.rawValue })
        ?? .both(fr: ":help donne la liste des commandes.", en: ":help lists the commands."))
  }
}

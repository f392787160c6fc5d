import JalonLua
import JalonModel

/// What the machine says of a script, in both languages: it speaks English itself.
enum MachineWords {
  /// What stopped a script: a refusal of the host's in its own words, else the machine's.
  static func text(_ error: ScriptError, refused: Problem?) -> Text {
    if let refused, error.kind == .error, refused.message.shown(in: .en) == error.message {
      return refused.message
    }
    let message = error.message
    if let limit = limit(error.kind) { return .both(fr: limit, en: message) }
    return french(of: message).map { .both(fr: $0, en: message) } ?? .only(message, in: .en)
  }

  /// What to do, where what the machine says does not tell it.
  static func remedy(_ error: ScriptError) -> Text? {
    guard error.kind == .syntax else { return nil }
    if error.message.hasPrefix("'}' expected") {
      return .both(
        fr: "Il manque sans doute une virgule juste avant, à la fin de la ligne du dessus.",
        en: "A comma is probably missing just before, at the end of the line above.")
    }
    if error.message.contains("near <eof>") {
      return .both(
        fr:
          "Le fichier finit trop tôt\u{A0}: il manque une accolade, une parenthèse ou un «\u{A0}end\u{A0}».",
        en: "The file ends too early: a brace, a bracket or an `end` is missing.")
    }
    return nil
  }

  private static func limit(_ kind: ScriptError.Kind) -> String? {
    switch kind {
    case .instructions: "Le script dépasse la limite d’instructions."
    case .time: "Le script dépasse la limite de temps."
    case .memory: "Le script dépasse la limite de mémoire."
    case .output: "Le script écrit plus que la limite."
    case .interrupted: "Le script a été interrompu."
    case .error, .syntax, .missing: nil
    }
  }

  /// The French of what the machine says; nil for what a script says itself.
  static func french(of message: String) -> String? {
    for (english, french) in phrases {
      guard let holes = holes(in: message, of: english) else { continue }
      var text = french
      for (number, hole) in holes.enumerated() {
        // What ends a phrase is a phrase of its own.
        let isLast = english.hasSuffix("{}") || english.hasSuffix("({})")
        let isPhrase = isLast && number == holes.count - 1
        let word = isPhrase ? Self.french(of: hole) ?? part(hole) : part(hole)
        text = text.replacing("{\(number)}", with: word, maxReplacements: 1)
      }
      return text
    }
    return nil
  }

  /// A part of a phrase in French; code and names as they are.
  private static func part(_ hole: String) -> String {
    for (english, french) in parts {
      guard let holes = holes(in: hole, of: english) else { continue }
      return holes.isEmpty ? french : french.replacing("{0}", with: part(holes[0]))
    }
    return hole
  }

  /// What stands in the holes `{}` of a pattern; nil where the text does not fit it.
  private static func holes(in text: String, of pattern: String) -> [String]? {
    let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    guard let first = parts.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var holes: [String] = []
    for (number, part) in parts.enumerated().dropFirst() {
      if number == parts.count - 1 {
        guard rest.hasSuffix(part) else { return nil }
        holes.append(String(rest.dropLast(part.count)))
        return holes
      }
      guard let range = rest.firstRange(of: part) else { return nil }
      holes.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? holes : nil
  }

  /// The first that fits counts. Quotes of code stay those of the machine.
  private static let phrases = [refusals, advice, writing, syntax, operations, library].flatMap {
    $0
  }

  /// What the machine says, with `{}` for what changes, and its French, with their numbers.
  typealias Phrase = (english: String, french: String)

  private static let refusals: [Phrase] = [
    (
      "{} is read-only: {} cannot be assigned",
      "{0} ne se modifie pas\u{A0}: {1} n’y prend pas de valeur"
    ),
    (
      "{} cannot be assigned: to use the name write {}",
      "{0} ne prend pas de valeur\u{A0}: pour ce nom, écrivez {1}"
    ),
    (
      "{} cannot be assigned: only names can be",
      "{0} ne prend pas de valeur\u{A0}: seuls les noms le peuvent"
    ),
    ("{} is not declared here: write {}", "{0} n’est pas déclaré ici\u{A0}: écrivez {1}"),
    ("{} does not exist here: {}", "{0} n’existe pas ici\u{A0}: {1}"),
    ("{} does not exist in {}: {}", "{0} n’existe pas dans {1}\u{A0}: {2}"),
    (
      "{} does not exist here; did you mean {}?",
      "{0} n’existe pas ici; vouliez-vous dire {1}\u{A0}?"
    ),
    (
      "{} does not exist in {}; did you mean {}?",
      "{0} n’existe pas dans {1}; vouliez-vous dire {2}\u{A0}?"
    ),
    ("{} does not exist here", "{0} n’existe pas ici"),
    ("{} does not exist in {}", "{0} n’existe pas dans {1}"),
    (
      "a rule keeps no memory: {} was assigned at {}",
      "une règle ne garde rien en mémoire\u{A0}: {0} a reçu une valeur à {1}"
    ),
    ("a rule keeps no memory: {}", "une règle ne garde rien en mémoire\u{A0}: {0}"),
    (
      "stopped: functions call one another too deeply, perhaps without end",
      "des fonctions s’appellent trop profondément l’une l’autre, peut-être sans fin"
    ),
    (
      "functions ask for one another without end",
      "des fonctions se demandent l’une l’autre sans fin"
    ),
    (
      "{} builds rules while a file is read; a function compares figures with Lua’s own operators, and reads them through i, t and c",
      "{0} construit des règles pendant la lecture d’un fichier; une fonction compare les chiffres avec les opérateurs de Lua, et les lit par i, t et c"
    ),
    ("write {} with a colon", "écrivez {0} avec un deux-points"),
    ("{} is not called", "{0} ne s’appelle pas"),
    ("an error without a text", "une erreur sans texte"),
  ]

  private static let advice: [Phrase] = [
    (
      "a script has no files, no clock and no way to the system",
      "un script n’a ni fichiers, ni horloge, ni accès au système"
    ),
    (
      "a script cannot load another; its host reads every file",
      "un script n’en charge pas un autre; l’hôte lit tous les fichiers"
    ),
    (
      "tables here have no metatables; use plain fields and functions",
      "les tables n’ont pas ici de métatables; prenez des champs et des fonctions simples"
    ),
    (
      "the same texts and data must give the same answer",
      "les mêmes textes et les mêmes données doivent donner la même réponse"
    ),
    (
      "name what you need, or put it in a `local` table",
      "nommez ce qu’il vous faut, ou mettez-le dans une table `local`"
    ),
    ("memory is looked after by the host", "l’hôte s’occupe de la mémoire"),
    ("use a function that returns a table", "prenez une fonction qui rend une table"),
    ("`==` compares without metatables", "`==` compare sans métatables"),
    ("read the field: {}", "lisez le champ\u{A0}: {0}"),
    ("assign the field: {}", "donnez sa valeur au champ\u{A0}: {0}"),
    ("functions stay inside the machine", "les fonctions restent dans la machine"),
    ("use {}", "prenez {0}"),
    ("it is {}", "c’est {0}"),
  ]
}

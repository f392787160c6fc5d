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
        // What follows a phrase is a phrase of its own.
        let word = english.hasSuffix("{}") && number == holes.count - 1
        text = text.replacing(
          "{\(number)}", with: word ? (Self.french(of: hole) ?? hole) : hole, maxReplacements: 1)
      }
      return text
    }
    return nil
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
  private static let phrases: [(english: String, french: String)] =
    refusals + advice + syntax + operations

  private static let refusals = [
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

  private static let advice = [
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

  private static let syntax = [
    ("{} bytes; a text may have {}", "{0} octets; un texte peut en avoir {1}"),
    (
      "a compiled chunk; write the text it was made from",
      "un programme compilé; écrivez le texte dont il est fait"
    ),
    ("a text in UTF-16; save it as UTF-8", "un texte en UTF-16; enregistrez-le en UTF-8"),
    ("a NUL byte; this is not a text", "un octet nul; ce n’est pas un texte"),
    (
      "the byte {} is not UTF-8; save the text as UTF-8",
      "l’octet {0} n’est pas de l’UTF-8; enregistrez le texte en UTF-8"
    ),
    (
      "a no-break space; Lua reads plain spaces only, and none inside a number",
      "une espace insécable; Lua ne lit que des espaces simples, et aucune dans un nombre"
    ),
    (
      "{} does not open or close a text; write \"",
      "{0} n’ouvre ni ne ferme un texte; écrivez \""
    ),
    ("{} is not a minus; write -", "{0} n’est pas un signe moins; écrivez -"),
    (
      "{} is no operator of Lua; write *, /, <=, >= or ~=",
      "{0} n’est pas un opérateur de Lua; écrivez *, /, <=, >= ou ~="
    ),
    (
      "{} is no name: names are of letters without accents, digits and _",
      "{0} n’est pas un nom\u{A0}: un nom est fait de lettres sans accent, de chiffres et de _"
    ),
    ("{} has no meaning in Lua outside a text", "{0} n’a pas de sens en Lua hors d’un texte"),
    (
      "{} expected (to close {} at line {}) near {}",
      "{0} attendu près de {3} (pour fermer {1} de la ligne {2})"
    ),
    ("{} expected near {}", "{0} attendu près de {1}"),
    ("unexpected symbol near {}", "symbole inattendu près de {0}"),
    ("unfinished string near {}", "texte sans guillemet fermant près de {0}"),
    ("unfinished long string {} near {}", "texte long jamais fermé {0} près de {1}"),
    ("unfinished long comment {} near {}", "commentaire long jamais fermé {0} près de {1}"),
    ("malformed number near {}", "nombre mal écrit près de {0}"),
    ("syntax error near {}", "erreur de syntaxe près de {0}"),
    ("attempt to assign to const variable {}", "la constante {0} ne change pas de valeur"),
  ]

  private static let operations = [
    ("attempt to call a {} value ({})", "une valeur de type {0} ne s’appelle pas ({1})"),
    ("attempt to call a {} value", "une valeur de type {0} ne s’appelle pas"),
    ("attempt to index a {} value ({})", "une valeur de type {0} n’a pas de champs ({1})"),
    ("attempt to index a {} value", "une valeur de type {0} n’a pas de champs"),
    (
      "attempt to perform arithmetic on a {} value ({})",
      "on ne calcule pas avec une valeur de type {0} ({1})"
    ),
    (
      "attempt to perform arithmetic on a {} value",
      "on ne calcule pas avec une valeur de type {0}"
    ),
    (
      "attempt to concatenate a {} value ({})",
      "une valeur de type {0} ne se joint pas à un texte ({1})"
    ),
    (
      "attempt to concatenate a {} value", "une valeur de type {0} ne se joint pas à un texte"
    ),
    (
      "attempt to compare two {} values", "deux valeurs de type {0} ne se comparent pas"
    ),
    (
      "attempt to compare {} with {}",
      "une valeur de type {0} ne se compare pas à une de type {1}"
    ),
    (
      "attempt to get length of a {} value ({})", "une valeur de type {0} n’a pas de longueur ({1})"
    ),
    ("attempt to get length of a {} value", "une valeur de type {0} n’a pas de longueur"),
    ("attempt to perform 'n%%0'", "un reste de division par zéro"),
    ("attempt to perform 'n//0'", "une division entière par zéro"),
    ("bad argument #{} to {} ({})", "argument {0} de {1} refusé ({2})"),
    ("assertion failed!", "une assertion ne tient pas"),
  ]
}

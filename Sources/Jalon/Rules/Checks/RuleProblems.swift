import JalonLua
import JalonModel

/// What can be wrong with a pack, in both languages. A place is added where the problem is found.
extension Problem {
  private static func nearest(_ name: String, _ known: some Sequence<String>) -> Text? {
    NearestName.of(name, among: known).map {
      .both(fr: "Vouliez-vous dire «\u{A0}\($0)\u{A0}»?", en: "Did you mean `\($0)`?")
    }
  }

  static func unknownField(_ name: String, of word: Text, known: [String]) -> Problem {
    Problem(
      "unknown_field",
      .both(
        fr: "\(word.shown(in: .fr)) n’a pas de champ «\u{A0}\(name)\u{A0}».",
        en: "\(word.shown(in: .en)) has no field `\(name)`."),
      remedy: nearest(name, known)
        ?? .both(
          fr: "Champs connus\u{A0}: \(known.joined(separator: ", ")).",
          en: "Known fields: \(known.joined(separator: ", "))."))
  }

  static func unnamedEntry() -> Problem {
    Problem(
      "unnamed_entry",
      .both(
        fr: "Une valeur sans nom dans une table de champs nommés.",
        en: "A value without a name in a table of named fields."),
      remedy: .both(
        fr:
          "Un nombre prend un point décimal\u{A0}: 1.5, et non 1,5 (que Lua lit comme deux valeurs).",
        en: "A number takes a decimal point: 1.5, not 1,5 (which Lua reads as two values)."))
  }

  static func fieldTwice(_ english: String, _ french: String) -> Problem {
    Problem(
      "field_twice",
      .both(
        fr:
          "Le même champ en deux langues\u{A0}: «\u{A0}\(french)\u{A0}» et «\u{A0}\(english)\u{A0}».",
        en: "The same field in two languages: `\(english)` and `\(french)`."),
      remedy: .both(fr: "N’en gardez qu’un.", en: "Keep one of them."))
  }

  static func missingField(_ english: String, _ french: String, of word: Text) -> Problem {
    Problem(
      "missing_field",
      .both(
        fr: "\(word.shown(in: .fr)) demande un champ «\u{A0}\(french)\u{A0}».",
        en: "\(word.shown(in: .en)) needs a field `\(english)`."),
      remedy: .both(fr: "Ajoutez-le.", en: "Add it."))
  }

  static func wrongType(_ field: String, expected: Text, found: LuaValue) -> Problem {
    Problem(
      "wrong_type",
      .both(
        fr:
          "«\u{A0}\(field)\u{A0}»\u{A0}: \(expected.shown(in: .fr)) attendu, et non \(found.french).",
        en: "`\(field)`: \(expected.shown(in: .en)) expected, not \(found.english)."))
  }

  private static let feminine = [
    "caractéristique", "mesure", "donnée", "partie prenante", "question", "règle", "solution",
    "trousse",
  ]

  static func unknown(
    _ what: (fr: String, en: String), _ name: String, kind: String, known: some Sequence<String>
  ) -> Problem {
    let isFeminine = feminine.contains { what.fr.hasPrefix($0) }
    let subject = what.fr.prefix(1).uppercased() + what.fr.dropFirst()
    return Problem(
      kind,
      .both(
        fr: "\(subject) \(isFeminine ? "inconnue" : "inconnu")\u{A0}: «\u{A0}\(name)\u{A0}».",
        en: "Unknown \(what.en): `\(name)`."),
      remedy: nearest(name, known)
        ?? .both(
          fr: isFeminine
            ? "Déclarez-la, ou corrigez son nom." : "Déclarez-le, ou corrigez son nom.",
          en: "Declare it, or correct its name."))
  }

  static func unknownValue(_ name: String, of field: String, known: [String]) -> Problem {
    Problem(
      "unknown_value",
      .both(
        fr: "«\u{A0}\(name)\u{A0}» n’est pas une valeur de «\u{A0}\(field)\u{A0}».",
        en: "`\(name)` is not a value of `\(field)`."),
      remedy: nearest(name, known)
        ?? .both(
          fr: "Valeurs connues\u{A0}: \(known.joined(separator: ", ")).",
          en: "Known values: \(known.joined(separator: ", "))."))
  }

  static func becauseMissing(_ word: Text) -> Problem {
    Problem(
      "missing_reason",
      .both(
        fr: "\(word.shown(in: .fr)) demande sa raison.",
        en: "\(word.shown(in: .en)) needs its reason."),
      remedy: .both(fr: "Ajoutez parce_que = \"…\".", en: "Add because = \"…\"."))
  }

  static func notDisabled(_ id: String, kind: String) -> Problem {
    let french = Lexicon.french(of: kind, in: .words) ?? kind
    return Problem(
      "not_disabled",
      .both(
        fr: "«\u{A0}\(french) \"\(id)\"\u{A0}» ne se désactive pas.",
        en: "`\(kind) \"\(id)\"` cannot be disabled."),
      remedy: .both(
        fr: "Désactivez les règles qui s’en servent, ou ajustez-le.",
        en: "Disable the rules that use it, or adjust it."))
  }

  static func minimumLowered(_ id: String, from old: Int) -> Problem {
    Problem(
      "minimum_lowered",
      .both(
        fr: "Le minimum du sondage «\u{A0}\(id)\u{A0}», \(old), ne peut pas être abaissé.",
        en: "The minimum of the survey `\(id)`, \(old), cannot be lowered."),
      remedy: .both(
        fr:
          "Une couche du dessus peut seulement l’élever\u{A0}: il protège les personnes qui répondent.",
        en: "A higher layer can only raise it: it protects the people who answer."))
  }

  static let tooLarge = Problem(
    "too_large",
    .both(
      fr: "Cette grandeur ou cette condition est faite de trop de parties.",
      en: "This quantity or condition is made of too many parts."),
    remedy: .both(
      fr:
        "Donnez un nom à ses parties\u{A0}: un indicateur calculé, ou une règle que d’autres signalent.",
      en: "Give its parts a name: a computed indicator, or a rule that others ask about."))

  static func computedThroughTooMany(_ id: String) -> Problem {
    Problem(
      "too_large",
      .both(
        fr:
          "L’indicateur «\u{A0}\(id)\u{A0}» se calcule à travers plus de \(PackNames.deepest) autres, l’un par l’autre.",
        en:
          "The indicator `\(id)` is computed through more than \(PackNames.deepest) others, one by one."
      ),
      remedy: .both(
        fr: "Calculez-le d’indicateurs observés.", en: "Compute it from observed indicators."))
  }

  static func cycle(_ path: [String], of what: (fr: String, en: String)) -> Problem {
    let path = path.joined(separator: " → ")
    return Problem(
      "cycle",
      .both(
        fr: "\(what.fr) forment un cercle\u{A0}: \(path).",
        en: "\(what.en) refer to one another: \(path)."),
      remedy: .both(fr: "Coupez ce cercle.", en: "Break the circle."))
  }
}

extension LuaValue {
  /// What it is, for people.
  var english: String {
    switch self {
    case .nothing: "nothing"
    case .boolean(let truth): "\(truth)"
    case .integer, .number: "the number \(self)"
    case .text(let text): "the text \"\(text.prefix(60))\""
    case .table: "a table"
    case .function: "a function"
    case .view: "a view"
    case .missing: "a missing value"
    case .handle: "a quantity or a condition"
    case .other: "a word of the language"
    }
  }

  var french: String {
    switch self {
    case .nothing: "rien"
    case .boolean(let truth): "\(truth)"
    case .integer, .number: "le nombre \(self)"
    case .text(let text): "le texte «\u{A0}\(text.prefix(60))\u{A0}»"
    case .table: "une table"
    case .function: "une fonction"
    case .view: "une vue"
    case .missing: "une valeur manquante"
    case .handle: "une grandeur ou une condition"
    case .other: "un mot de la langue"
    }
  }
}

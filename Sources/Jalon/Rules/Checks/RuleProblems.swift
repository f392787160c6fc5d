import JalonLua
import JalonModel

/// What can be wrong with a pack, in both languages. A place is added where the problem is found.
extension Problem {
  private static func nearest(_ name: String, _ known: some Sequence<String>) -> Text? {
    NearestName.of(name, among: known).map {
      .both(fr: "Vouliez-vous dire « \($0) »?", en: "Did you mean `\($0)`?")
    }
  }

  static func unknownField(_ name: String, of word: Text, known: [String]) -> Problem {
    Problem(
      "unknown_field",
      .both(
        fr: "\(word.shown(in: .fr)) n’a pas de champ « \(name) ».",
        en: "\(word.shown(in: .en)) has no field `\(name)`."),
      remedy: nearest(name, known)
        ?? .both(
          fr: "Champs connus : \(known.joined(separator: ", ")).",
          en: "Known fields: \(known.joined(separator: ", "))."))
  }

  static func unnamedEntry() -> Problem {
    Problem(
      "unnamed_entry",
      .both(
        fr: "Une valeur sans nom dans une table de champs nommés.",
        en: "A value without a name in a table of named fields."),
      remedy: .both(
        fr: "Un nombre prend un point décimal : 1.5, et non 1,5 (que Lua lit comme deux valeurs).",
        en: "A number takes a decimal point: 1.5, not 1,5 (which Lua reads as two values)."))
  }

  static func fieldTwice(_ english: String, _ french: String) -> Problem {
    Problem(
      "field_twice",
      .both(
        fr: "Le même champ en deux langues : « \(french) » et « \(english) ».",
        en: "The same field in two languages: `\(english)` and `\(french)`."),
      remedy: .both(fr: "N’en gardez qu’un.", en: "Keep one of them."))
  }

  static func missingField(_ english: String, _ french: String, of word: Text) -> Problem {
    Problem(
      "missing_field",
      .both(
        fr: "\(word.shown(in: .fr)) demande un champ « \(french) ».",
        en: "\(word.shown(in: .en)) needs a field `\(english)`."),
      remedy: .both(fr: "Ajoutez-le.", en: "Add it."))
  }

  static func wrongType(_ field: String, expected: Text, found: LuaValue) -> Problem {
    Problem(
      "wrong_type",
      .both(
        fr: "« \(field) » : \(expected.shown(in: .fr)) attendu, et non \(found.french).",
        en: "`\(field)`: \(expected.shown(in: .en)) expected, not \(found.english)."))
  }

  static func unknown(
    _ what: (fr: String, en: String), _ name: String, kind: String, known: some Sequence<String>
  ) -> Problem {
    Problem(
      kind,
      .both(fr: "\(what.fr) inconnu : « \(name) ».", en: "Unknown \(what.en): `\(name)`."),
      remedy: nearest(name, known)
        ?? .both(
          fr: "Déclarez-le, ou corrigez son nom.", en: "Declare it, or correct its name."))
  }

  static func unknownValue(_ name: String, of field: String, known: [String]) -> Problem {
    Problem(
      "unknown_value",
      .both(
        fr: "« \(name) » n’est pas une valeur de « \(field) ».",
        en: "`\(name)` is not a value of `\(field)`."),
      remedy: nearest(name, known)
        ?? .both(
          fr: "Valeurs connues : \(known.joined(separator: ", ")).",
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

  static let tooLarge = Problem(
    "too_large",
    .both(
      fr: "Cette grandeur ou cette condition est faite de trop de parties.",
      en: "This quantity or condition is made of too many parts."),
    remedy: .both(
      fr:
        "Donnez un nom à ses parties : un indicateur calculé, ou une règle que d’autres signalent.",
      en: "Give its parts a name: a computed indicator, or a rule that others ask about."))

  static func cycle(_ path: [String], of what: (fr: String, en: String)) -> Problem {
    let path = path.joined(separator: " → ")
    return Problem(
      "cycle",
      .both(
        fr: "\(what.fr) se renvoient l’un à l’autre : \(path).",
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
    case .text(let text): "le texte « \(text.prefix(60)) »"
    case .table: "une table"
    case .function: "une fonction"
    case .view: "une vue"
    case .missing: "une valeur manquante"
    case .handle: "une grandeur ou une condition"
    case .other: "un mot de la langue"
    }
  }
}

internal import JalonModel

/// A unit in words beside one figure: packs write it in the plural.
enum UnitForm {
  /// The unit as it agrees with a figure: in French one below two is singular, in English one alone.
  static func text(_ unit: String, beside figure: Double, in language: Language) -> String {
    let isSingular = language == .fr ? figure.magnitude < 2 : figure.magnitude == 1
    guard isSingular else { return unit }
    let first = unit.prefix { $0 != " " && $0 != "\u{A0}" }
    return singular(of: String(first), in: language) + unit[first.endIndex...]
  }

  private static func singular(of word: String, in language: Language) -> String {
    if language == .en, word == "people" { return "person" }
    // Shorter than three letters it is a sign: `ms`, `$`.
    guard word.hasSuffix("s"), word.count > 2, word.allSatisfy(\.isLetter),
      !invariable(in: language).contains(where: word.hasSuffix)
    else { return word }
    return String(word.dropLast())
  }

  /// Ends of words that keep their s.
  private static func invariable(in language: Language) -> [String] {
    language == .fr ? ["cas", "ois", "pays", "ès", "cours"] : ["ss", "us", "is"]
  }
}

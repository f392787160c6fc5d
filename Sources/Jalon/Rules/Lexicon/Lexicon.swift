/// The words of the language in English and in French, each with the scopes where it has a meaning.
///
/// A word or a field for rule authors is one entry of one table; loading, suggestions, the
/// reference and the editors' annotations all read it here.
enum Lexicon {
  /// The word that a name stands for in a scope, whichever language it is written in.
  ///
  /// A value, which is a word given as a text, is read without regard to case, accents, spaces and
  /// hyphens; words and fields are names of Lua's and written as they are.
  static func canonical(_ name: String, in scope: Scope) -> Word? {
    guard let names = byName[scope] else { return nil }
    if let word = names[name] { return word }
    return Scope.values.contains(scope) ? names[folded(name)] : nil
  }

  /// A name as the tables write them.
  private static func folded(_ name: String) -> String {
    String(name.lowercased().map { bare[$0] ?? $0 })
  }

  /// Swift's equality of characters takes composed and decomposed accents as one.
  private static let bare: [Character: Character] = [
    "é": "e", "è": "e", "ê": "e", "à": "a", "ï": "i", " ": "_", "-": "_", "\u{A0}": "_",
  ]

  /// The French name of a word given by either name.
  static func french(of name: String, in scope: Scope) -> String? {
    canonical(name, in: scope)?.french
  }

  /// The English name of a word given by either name.
  static func english(of name: String, in scope: Scope) -> String? {
    canonical(name, in: scope)?.english
  }

  /// Every name a scope knows in either language, sorted, from which to suggest the nearest.
  static func names(in scope: Scope) -> [String] { byName[scope]?.keys.sorted() ?? [] }

  /// The words of a scope in the order of the tables.
  static func words(in scope: Scope) -> [Word] { words.filter { $0.scopes.contains(scope) } }

  /// All of them.
  static let words: [Word] =
    declarationWords + quantityWords + conditionWords + viewWords
    + sharedFields + placeFields + indicatorFields + surveyFields + ruleFields + adviceFields
    + layerFields + planFields + testFields + dataFields + columnFields + optionWords
    + placeValues + figureValues + diagnosisValues + planValues

  private static let byName: [Scope: [String: Word]] = {
    var found: [Scope: [String: Word]] = [:]
    for word in words {
      for scope in word.scopes {
        for name in word.names { found[scope, default: [:]][name] = word }
      }
    }
    return found
  }()
}

public import JalonModel

/// The words of the domain as a person types them, in French or in English.
///
/// Case, accents, spaces, hyphens and `_` make no difference: `Élevée`, `elevee`.
public enum Names {
  /// The kind of place of a name; nil for no such kind.
  public static func kind(_ name: String) -> Kind? {
    canonical(name, in: .kind).flatMap(Kind.init(rawValue:))
  }

  /// The severity of a name; nil for no such severity.
  public static func severity(_ name: String) -> Severity? {
    canonical(name, in: .severity).flatMap(Severity.init(rawValue:))
  }

  /// The names of the kinds of place, in a language.
  public static func kinds(in language: Language) -> [String] { names(in: .kind, language) }

  /// The names of the severities, in a language, from the lowest up.
  public static func severities(in language: Language) -> [String] {
    names(in: .severity, language)
  }

  private static func names(in scope: Scope, _ language: Language) -> [String] {
    Lexicon.words(in: scope).map { language == .fr ? $0.french : $0.english }
  }

  private static func canonical(_ name: String, in scope: Scope) -> String? {
    Lexicon.canonical(name, in: scope)?.english
  }
}

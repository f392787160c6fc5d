import JalonModel

/// The choice of the reader's language.
enum ReaderLanguage {
  /// What the environment asks for: `JALON_LANG`, else the locale, else French.
  static func ofEnvironment() -> Language {
    let locale = [Variable.allLocale, .messageLocale, .locale].lazy.compactMap(\.value).first
    return Variable.language.value.flatMap(language) ?? locale.flatMap(language) ?? .fr
  }

  /// The language of a locale as `fr_CA.UTF-8`; nil for one that Jalon does not speak.
  private static func language(ofLocale locale: String) -> Language? {
    Language(rawValue: locale.prefix { $0.isLetter }.lowercased())
  }
}

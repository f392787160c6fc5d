/// A language that Jalon speaks.
///
/// In French: langue.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// French, as written in Québec.
  case fr
  /// English, as written in Canada.
  case en
}

/// Words for people, in one language or in both.
///
/// In French: texte.
public enum Text: Hashable, Sendable {
  /// In one language only.
  case only(String, in: Language)
  /// In French and in English.
  case both(fr: String, en: String)

  /// Whether every reader finds the text in their language.
  public var isComplete: Bool {
    switch self {
    case .only: false
    case .both: true
    }
  }

  /// The text for a reader of a language: as it stands if it is in the other one only.
  public func shown(in language: Language) -> String {
    switch self {
    case .only(let text, in: _): text
    case .both(let fr, let en): language == .fr ? fr : en
    }
  }
}

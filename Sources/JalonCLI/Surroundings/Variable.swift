import JalonModel

/// An environment variable that the program reads.
enum Variable: String, CaseIterable, Sendable {
  case language = "JALON_LANG"
  case folders = "JALON_FOLDERS"
  case packs = "JALON_PACKS"
  case noColour = "NO_COLOR"
  case terminal = "TERM"
  case allLocale = "LC_ALL"
  case messageLocale = "LC_MESSAGES"
  case locale = "LANG"
  case visual = "VISUAL"
  case editor = "EDITOR"
  case stateHome = "XDG_STATE_HOME"
  case home = "HOME"

  /// Its value; nil where it is not set or empty.
  var value: String? {
    guard let value = System.variable(rawValue), !value.isEmpty else { return nil }
    return value
  }

  /// Its parts between colons, empty ones left out.
  var parts: [String] { value.map { $0.split(separator: ":").map(String.init) } ?? [] }

  /// What it is for; nil for those that every program reads.
  var meaning: Text? {
    switch self {
    case .language:
      .both(
        fr: "La langue, fr ou en, quand --lang ne la donne pas.",
        en: "The language, fr or en, where --lang does not give it.")
    case .folders:
      .both(
        fr: "Les dossiers des chemins @NOM/ : NOM=DOSSIER, séparés par « : ».",
        en: "The folders of @NAME/ paths: NAME=FOLDER, separated by a colon.")
    case .packs:
      .both(
        fr: "Les dossiers où chercher les trousses, séparés par « : ».",
        en: "The folders to look for packs in, separated by a colon.")
    case .noColour:
      .both(
        fr: "Pas de couleurs, quelle que soit sa valeur.", en: "No colours, whatever its value.")
    case .terminal, .allLocale, .messageLocale, .locale, .visual, .editor, .stateHome, .home: nil
    }
  }
}

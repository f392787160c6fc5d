public import JalonModel

/// The files of a workspace to start from: a town, a figure, a rule of its own and its tests.
///
/// It stands on the pack `quebec`, diagnoses and tests as it is, and says what to replace.
public struct StarterWorkspace: Hashable, Sendable {
  /// A file by its path in the folder.
  public struct File: Hashable, Sendable {
    /// Its path, with `/` between names.
    public var path: String
    /// What it holds.
    public var text: String
  }

  /// The id of the pack that it stands on.
  public static let base = "quebec"

  /// The id of the workspace and of its town.
  public let id: String
  /// Its files, in the order in which they are best read.
  public let files: [File]

  /// The files of a workspace in a folder of a name, in the words of a language.
  public init(folder name: String, _ language: Language) {
    id = Self.id(from: name) ?? (language == .fr ? "ma_ville" : "my_town")
    let id = id
    let texts = language == .fr ? Self.french : Self.english
    files = texts.map { File(path: $0.path, text: $0.text.replacing("ID", with: id)) }
  }

  /// What can be an id of a folder's name; nil where nothing can.
  private static func id(from name: String) -> String? {
    let folded = name.lowercased().map { letter -> Character in
      let bare = accents[letter] ?? letter
      return bare.isASCII && (bare.isLetter || bare.isNumber) ? bare : "_"
    }
    let words = String(folded).split(separator: "_")
    return words.isEmpty ? nil : words.joined(separator: "_")
  }

  /// Swift's equality of characters takes composed and decomposed accents as one.
  private static let accents: [Character: Character] = [
    "à": "a", "â": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
    "ô": "o", "ù": "u", "û": "u", "ü": "u",
  ]
}

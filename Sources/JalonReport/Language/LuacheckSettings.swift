public import JalonModel

/// Settings with which luacheck knows the words of the language (`.luacheckrc`).
public struct LuacheckSettings {
  private let vocabulary: Vocabulary

  /// The settings of a vocabulary.
  public init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The file, each line ended by a line feed.
  public var text: String {
    let words = vocabulary.words.flatMap(\.term.names) + vocabulary.library
    return """
      -- Écrit par `jalon annotations --format luacheck`; ne se corrige pas à la main.
      -- Written by `jalon annotations --format luacheck`; not mended by hand.
      std = "none"
      max_line_length = false
      exclude_files = { "**/\(LuaServerSettings.definitions)" }
      -- Une fonction de règle reçoit i, t et c, qu’elle s’en serve ou non.
      -- A rule’s function is given i, t and c, whether it uses them or not.
      ignore = { "212/[itc]" }
      read_globals = {
      \(words.sorted().map { "  \"\($0)\"," }.joined(separator: "\n"))
      }

      """
  }
}

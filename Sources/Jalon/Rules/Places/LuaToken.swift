/// A token of a Lua text, with its place. It never decides what a text means: Lua does.
struct LuaToken: Equatable {
  enum Kind: Equatable {
    case name
    case keyword
    case number
    /// A text in quotes or in long brackets, with what stands between them as it is written.
    case text
    /// An operator or a bracket.
    case symbol
    /// What is none of these, such as an accented letter or a quote that never closes.
    case unknown
  }

  var kind: Kind
  /// As it is written, for a text without its quotes.
  var text: String
  /// From 1.
  var line: Int
  /// From 1, in characters.
  var column: Int

  static let keywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]
}

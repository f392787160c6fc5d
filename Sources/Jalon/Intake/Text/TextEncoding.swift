/// How a file's bytes stand for characters.
enum TextEncoding: Hashable, Sendable, CaseIterable {
  case utf8, utf16
  /// Windows-1252, and ISO-8859-1 too: the latter has control characters, which no table holds,
  /// where the former has quotation marks and the dash, and files that claim to be one are often
  /// the other.
  case windows1252

  /// The names that a declaration may give, each with its encoding.
  static let names: [(name: String, encoding: TextEncoding)] = [
    ("utf-8", .utf8), ("utf-16", .utf16), ("windows-1252", .windows1252),
    ("iso-8859-1", .windows1252), ("latin1", .windows1252),
  ]

  /// The encoding of a name, whatever its case; nil for a name that is not in `names`.
  init?(named name: String) {
    let name = name.lowercased()
    guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
    self = known.encoding
  }
}

extension TextEncoding: CustomStringConvertible {
  var description: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}

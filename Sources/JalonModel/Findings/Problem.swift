/// What is wrong with a pack, a file or a command line: place, problem, remedy.
///
/// In French: problème.
public struct Problem: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Gravity: String, Hashable, Sendable {
    /// It is read as meant, or set aside within what is tolerated.
    case warning
    /// Nothing can be made of it.
    case error
  }

  /// A word for machines: `unknown_field`, `bad_number`, `unreadable_file` …
  public var kind: String
  /// How bad it is.
  public var gravity = Gravity.error
  /// The file, relative to the workspace or to the pack's parent; nil for none.
  public var file: String?
  /// The line, from 1.
  public var line: Int?
  /// The column in characters, from 1.
  public var column: Int?
  /// The line as it stands in the file, where it helps.
  public var excerpt: String?
  /// What is wrong.
  public var message: Text
  /// What to do.
  public var remedy: Text?
  /// The script's active functions, innermost first, for who asks.
  public var traceback: [String] = []

  /// A problem without a place.
  public init(_ kind: String, _ message: Text, remedy: Text? = nil) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }

  /// The same at a place.
  public func at(file: String?, line: Int? = nil, column: Int? = nil, excerpt: String? = nil)
    -> Problem
  {
    var placed = self
    placed.file = file
    placed.line = line
    placed.column = column
    placed.excerpt = excerpt
    return placed
  }
}

/// All the problems that were found at once; at least one is an error.
public struct Problems: Error, Hashable, Sendable {
  /// In the order in which they were found.
  public var list: [Problem]

  /// Several problems.
  public init(_ list: [Problem]) { self.list = list }
}

/// A line of a rule's functions, and whether a test ran it.
///
/// In French: ligne d'une fonction.
public struct CodeLine: Hashable, Sendable {
  /// The file, as messages name it.
  public var file: String
  /// From 1.
  public var line: Int
  /// Whether a test ran it.
  public var ran: Bool

  /// A line of a file, from 1, and whether a test ran it.
  public init(file: String, line: Int, ran: Bool) {
    self.file = file
    self.line = line
    self.ran = ran
  }
}

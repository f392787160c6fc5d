/// A text with names in braces, in each language that it is written in.
///
/// In French: gabarit du constat.
public struct MessageTemplate: Hashable, Sendable {
  /// A piece of the text.
  public enum Piece: Hashable, Sendable {
    /// As it stands.
    case words(String)
    /// The value of one of the rule's quantities, by name.
    case quantity(String)
    /// The value of a threshold, by its full id.
    case threshold(String)
    /// The current reading of an indicator, by id.
    case indicator(String)
    /// The name of the place.
    case place
    /// In French, the name after "de".
    case ofPlace
    /// In French, the name after "à".
    case atPlace
  }

  /// The pieces by language; one language at least.
  public var pieces: [Language: [Piece]]

  /// The pieces by language.
  public init(pieces: [Language: [Piece]]) { self.pieces = pieces }
}

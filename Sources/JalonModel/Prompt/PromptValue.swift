/// A plain value of Lua as the prompt shows it.
///
/// In French: valeur.
public indirect enum PromptValue: Hashable, Sendable {
  /// Lua's nil.
  case nothing
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// A text.
  case text(String)
  /// The entries of a table; those of a list first, with the keys 1, 2, 3 …
  case table([Entry])
  /// What is not looked into, by the name of its kind: a function, a quantity in a table …
  case opaque(String)

  /// A key of a table with its value.
  public struct Entry: Hashable, Sendable {
    /// As it is written in Lua: `1`, `nom`, `["1,5"]`.
    public var key: String
    /// Its place in the list that the table begins with; nil for a named one.
    public var position: Int?
    /// The value.
    public var value: PromptValue

    /// A key with its value.
    public init(key: String, position: Int? = nil, value: PromptValue) {
      self.key = key
      self.position = position
      self.value = value
    }
  }
}

/// A number expression; evaluated for a place it gives a reading.
///
/// In French: grandeur.
public indirect enum Quantity: Hashable, Sendable {
  /// What is read from data, without arithmetic.
  public enum Leaf: Hashable, Sendable {
    case reading(ReadingQuery)
    case gap(GapQuery)
    case change(ChangeQuery)
    case stakeholders(StakeholderQuery)
    case feedback(FeedbackQuery)
    /// Institutions' mean minus immigrants', for a characteristic's id.
    case divergence(String)
    case peers(PeersQuery)
    /// A function of the pack.
    case function(ScriptFunction)
  }

  /// What stands between two quantities.
  public enum Arithmetic: String, CaseIterable, Hashable, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
  }

  /// A number as the pack writes it.
  case number(Double)
  /// A threshold's value, by its full id.
  case threshold(String)
  /// One of the rule's quantities, by name.
  case named(String)
  /// What is read from data.
  case leaf(Leaf)
  /// Two quantities and what stands between them.
  case arithmetic(Arithmetic, Quantity, Quantity)
  /// The opposite.
  case negative(Quantity)
}

/// A quantity that a rule gives a name.
public struct NamedQuantity: Hashable, Sendable {
  /// Its name in the rule.
  public var name: String
  /// How it is computed.
  public var quantity: Quantity
  /// Its unit; nil for what follows from its parts.
  public var unit: String?
  /// Decimals shown; nil for as many as needed.
  public var decimals: Int?

  /// A quantity and its name.
  public init(
    name: String, quantity: Quantity, unit: String? = nil, decimals: Int? = nil
  ) {
    self.name = name
    self.quantity = quantity
    self.unit = unit
    self.decimals = decimals
  }
}

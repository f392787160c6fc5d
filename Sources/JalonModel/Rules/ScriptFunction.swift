/// A function that a pack wrote in Lua, known by its place in the order of loading.
///
/// In French: fonction.
public struct ScriptFunction: Hashable, Sendable {
  /// Counts from 0 in the order of loading.
  public let ordinal: Int
  /// The id of the rule whose quantity it computes, so that it sees that rule's thresholds by their
  /// short names; nil elsewhere.
  public let rule: String?

  /// The function of an ordinal, as a quantity of a rule if one is given.
  public init(ordinal: Int, rule: String? = nil) {
    self.ordinal = ordinal
    self.rule = rule
  }
}

/// A function that a pack wrote in Lua, known by its place in the order of loading.
///
/// In French: fonction.
public struct ScriptFunction: Hashable, Sendable {
  /// Counts from 0 in the order of loading.
  public let ordinal: Int

  /// The function of an ordinal.
  public init(ordinal: Int) { self.ordinal = ordinal }
}

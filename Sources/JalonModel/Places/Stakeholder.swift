/// An actor who holds data, carries actions or has relations with collectivities.
///
/// In French: partie prenante.
public struct Stakeholder: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// What it is called.
  public var name: Text
  /// The part of society it belongs to, where the pack says.
  public var sector: Sector?
  /// The roles it can hold, as ids.
  public var roles: [String] = []
  /// The place where it acts, as an id.
  public var territory: String?
  /// Whom it serves: ids of groups, or words of the pack's own.
  public var serves: [String] = []
  /// Why it is switched off; nil where it is not.
  public var disabledBecause: Text?
  /// Where it is declared.
  public var origin: Origin

  /// A stakeholder of a name.
  public init(id: String, name: Text, origin: Origin) {
    self.id = id
    self.name = name
    self.origin = origin
  }
}

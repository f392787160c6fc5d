/// Where an id is declared, changed or used.
public struct Mention: Hashable, Sendable {
  /// What is done with the id there.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case declared, adjusted, disabled, used
  }

  /// What is done with the id.
  public var role: Role
  /// The declaration that it stands in, by the English word that declares it.
  public var kind: String
  /// The id of that declaration.
  public var id: String
  /// The field, in English; nil where it is the declaration itself.
  public var field: String?
  /// The place; of an adjustment, with its reason.
  public var origin: Origin

  /// A mention at a place.
  public init(role: Role, kind: String, id: String, field: String?, origin: Origin) {
    self.role = role
    self.kind = kind
    self.id = id
    self.field = field
    self.origin = origin
  }
}

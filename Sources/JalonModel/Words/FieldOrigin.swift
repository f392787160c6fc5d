/// A field of a declaration and where it was written.
///
/// In French: origine d’un champ.
public struct FieldOrigin: Hashable, Sendable {
  /// The word of the declaration: `rule`.
  public var kind: Text
  /// The id of the declaration.
  public var id: String
  /// The path of the field, `thresholds.tendu`, in both languages.
  public var field: Text
  /// Where it was written; with the reason if an adjustment wrote it.
  public var origin: Origin

  /// A field and where it was written.
  public init(kind: Text, id: String, field: Text, origin: Origin) {
    self.kind = kind
    self.id = id
    self.field = field
    self.origin = origin
  }
}

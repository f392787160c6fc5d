/// What a rule needs and nobody has given.
///
/// In French: donnée manquante.
public struct MissingDatum: Hashable, Sendable {
  /// What kind of thing is missing.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case indicator
    case survey
    case relations
    /// A fact about the place: milieu, region …
    case field
    case rule
    /// A threshold that is not yet in force.
    case threshold
  }

  /// Why it is missing.
  public enum Cause: Hashable, Sendable {
    /// For a reading.
    case reading(Reason)
    /// A field that the place does not have.
    case undeclared
    /// A rule that failed.
    case failed

    /// The word for machines.
    public var word: String {
      switch self {
      case .reading(let reason): reason.rawValue
      case .undeclared: "undeclared"
      case .failed: "failed"
      }
    }
  }

  /// What kind of thing is missing.
  public var kind: Kind
  /// Its id.
  public var id: String
  /// The place, by id.
  public var place: String
  /// The group, by id; nil where groups have no sense.
  public var group: String?
  /// The period asked for; nil for the current one.
  public var period: Period?
  /// Why.
  public var cause: Cause
  /// The stakeholder who holds it, as an id.
  public var holder: String?
  /// The rule whose `fires` brought it.
  public var via: String?

  /// A missing thing at a place.
  public init(_ kind: Kind, id: String, place: String, cause: Cause) {
    self.kind = kind
    self.id = id
    self.place = place
    self.cause = cause
  }
}

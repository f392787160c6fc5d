/// Who can lead an action in a place, and by which ties.
///
/// In French: porteur. Whoever leads is reached by partnership or collaboration.
public struct Lead: Hashable, Sendable {
  /// An actor that was considered, with its ties.
  public struct Candidate: Hashable, Sendable {
    /// The actor's id.
    public var actor: String
    /// Its relations with the place.
    public var relations: Set<Relation>
    /// The MRC through which they run; nil for the place's own.
    public var through: String?
    /// Whether it holds the role asked for.
    public var holdsRole: Bool

    /// An actor and its ties.
    public init(actor: String, relations: Set<Relation>, through: String?, holdsRole: Bool) {
      self.actor = actor
      self.relations = relations
      self.through = through
      self.holdsRole = holdsRole
    }

    /// Whether a tie reaches it over which an action can be carried.
    public var isReachable: Bool {
      relations.contains(.partnership) || relations.contains(.collaboration)
    }

    /// Whether it holds the action back at the same time.
    public var isNegative: Bool { relations.contains(.negativeInfluence) }
  }

  /// Why nobody can lead.
  public enum Obstacle: String, CaseIterable, Hashable, Sendable {
    /// Neither a role nor an owner is asked for: a person has to be named.
    case notAsked = "not_asked"
    /// Nobody wrote down what relations the place has.
    case relationsUnknown = "relations_unknown"
    /// No actor of the pack holds the role.
    case nobodyHoldsRole = "nobody_holds_role"
    /// Those who hold the role are not reached by partnership or collaboration.
    case nobodyReachable = "nobody_reachable"
  }

  /// Who leads, by id; nil where nobody can.
  public var actor: String?
  /// Why not; nil where somebody can.
  public var obstacle: Obstacle?
  /// The owner first, then whoever holds the role, by id.
  public var considered: [Candidate]

  /// Somebody, or why nobody.
  public init(actor: String?, obstacle: Obstacle?, considered: [Candidate]) {
    self.actor = actor
    self.obstacle = obstacle
    self.considered = considered
  }

  /// Whether the only one who can lead also holds the action back.
  public var isNegative: Bool {
    guard let leading = considered.first(where: { $0.actor == actor }), leading.isNegative
    else { return false }
    return !considered.contains { $0.isReachable && $0.holdsRole && !$0.isNegative }
  }
}

/// What a test of a trigger came to, review by review.
///
/// In French: résultat d'un essai de déclencheur.
public struct TriggerTestResult: Sendable {
  /// What a review of the test came to.
  public struct Review: Sendable {
    /// The agenda, with the words of the pack.
    public var agenda: Agenda
    /// Where the review is written.
    public var origin: Origin
    /// What came out otherwise than expected.
    public var mismatches: [Mismatch]

    /// An agenda and what is otherwise in it.
    public init(agenda: Agenda, origin: Origin, mismatches: [Mismatch]) {
      self.agenda = agenda
      self.origin = origin
      self.mismatches = mismatches
    }
  }

  /// A thing that came out otherwise than a review expects.
  ///
  /// In French: écart.
  public enum Mismatch: Hashable, Sendable {
    /// Where the trigger's episode stands; nil for no episode.
    case state(expected: Episode.State?, actual: Episode.State?)
    /// What the review proposes: as the test names it, and the actions.
    case proposed(expected: [String], actual: [PlanAction])
    /// An answer that no action of a trigger can take, and where its actions stand.
    case decision(PlanAction.Status, of: String, standing: [PlanAction.Status])
    /// The same test, run again after the others, came to something else: what it came to then.
    case unsteady(first: Episode.State?, again: Episode.State?)

    /// A word for machines: `state`, `proposed` …
    public var kind: String {
      switch self {
      case .state: "state"
      case .proposed: "proposed"
      case .decision: "decision"
      case .unsteady: "unsteady"
      }
    }
  }

  /// The test's sentence.
  public var name: String
  /// The id of the trigger that it tests.
  public var trigger: String
  /// Where the test is written.
  public var origin: Origin
  /// In the order of their dates.
  public var reviews: [Review]

  /// The result of a test.
  public init(name: String, trigger: String, origin: Origin, reviews: [Review]) {
    self.name = name
    self.trigger = trigger
    self.origin = origin
    self.reviews = reviews
  }

  /// Whether everything came out as expected.
  public var passed: Bool { reviews.allSatisfy(\.mismatches.isEmpty) }

  /// What the trigger came to at a review.
  public func watch(_ review: Review) -> Agenda.Watch? {
    review.agenda.watches.first { $0.trigger == trigger }
  }
}

/// What is true, false or unknown of a place.
///
/// In French: condition.
public indirect enum Condition: Hashable, Sendable {
  /// How a quantity is compared with a bound.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    case below
    case atMost = "at_most"
    case above
    case atLeast = "at_least"
  }

  /// Which way a figure goes.
  public enum Trend: String, CaseIterable, Hashable, Sendable {
    case rising
    case falling
  }

  /// A quantity against a bound.
  case compare(Comparison, Quantity, Quantity)
  /// Within two bounds, both counted.
  case between(Quantity, low: Quantity, high: Quantity)
  /// Not within them.
  case outside(Quantity, low: Quantity, high: Quantity)
  /// A change above 0 or under it; with `by`, at least so much.
  case trend(Trend, ChangeQuery, by: Quantity?)
  /// Whether there is a figure; never unknown.
  case known(Quantity)
  /// Kleene's conjunction.
  case all([Condition])
  /// Kleene's disjunction.
  case any([Condition])
  /// None of them holds.
  case none([Condition])
  /// At least so many hold.
  case some(Int, [Condition])
  /// Another rule is met, by its id; with a severity, at least so gravely.
  case fires(String, atLeast: Severity? = nil)
  /// Facts about the place.
  case isPlace(PlaceFacts)
  /// How the place's action plan goes; only a trigger asks.
  case plan(PlanQuery)
  /// A function of the pack.
  case function(ScriptFunction)
}

/// Facts that a condition asks of a place; nil fields are not asked.
public struct PlaceFacts: Hashable, Sendable {
  /// What it is: one of these; empty for any.
  public var kinds: Set<Kind> = []
  /// Its surroundings: one of these; empty for any.
  public var milieux: Set<Milieu> = []
  /// The places it lies in: for each kind, one of these ids.
  public var within: [Kind: Set<String>] = [:]
  /// Its designation: one of these; empty for any.
  public var designations: Set<String> = []
  /// The place itself: one of these ids; empty for any.
  public var places: Set<String> = []
  /// Its population on the card; nil for any.
  public var population: ClosedRange<Double>?

  /// Nothing asked.
  public init() {}
}

/// What differs between two sets of rules, and at which places of the same data.
///
/// In French: comparaison.
public struct Comparison: Sendable {
  /// A part of a rule that is not the same in both.
  public enum Field: Hashable, Sendable {
    case label, characteristic, issue, source, applies, when, severity, finding, suggests, owner
    /// Whether it is switched off.
    case disabled
    /// A threshold that it names, by its full id.
    case threshold(String)
    /// One of its named quantities.
    case quantity(String)
    /// What is said of an indicator that it reads, by id.
    case indicator(String)
    /// The text of a function.
    case function
  }

  /// What a rule comes to.
  public struct State: Hashable, Sendable {
    /// The outcome.
    public var outcome: Outcome
    /// How grave it is; nil where it is not met or that cannot be decided.
    public var severity: Severity?
    /// A worse severity that what is missing could still bring.
    public var severityPossible: Severity?

    /// An outcome with its severity.
    public init(_ outcome: Outcome, _ severity: Severity? = nil, possible: Severity? = nil) {
      self.outcome = outcome
      self.severity = severity
      severityPossible = possible
    }
  }

  /// A figure of an example.
  public struct Figure: Hashable, Sendable {
    /// Of what.
    public var row: Needs.Row
    /// In the indicator's unit.
    public var value: Double

    /// A figure of an indicator, a group, a place and a period.
    public init(_ row: Needs.Row, _ value: Double) {
      self.row = row
      self.value = value
    }
  }

  /// The fewest figures found by which a rule comes to different things, where nothing else is
  /// known of the place but its card.
  public struct Example: Hashable, Sendable {
    /// The place.
    public var place: Collectivity
    /// The figures; none where the card alone decides.
    public var figures: [Figure]
    /// What the first set comes to.
    public var before: State
    /// What the second set comes to.
    public var after: State

    /// A place, figures, and what each set makes of them.
    public init(place: Collectivity, figures: [Figure], before: State, after: State) {
      self.place = place
      self.figures = figures
      self.before = before
      self.after = after
    }
  }

  /// A place where a rule comes to something else; nil in the set that does not have the rule.
  public struct Change: Hashable, Sendable {
    /// The place.
    public var place: Collectivity
    /// By the first set.
    public var before: State?
    /// By the second set.
    public var after: State?

    /// A place and what each set comes to there.
    public init(place: Collectivity, before: State?, after: State?) {
      self.place = place
      self.before = before
      self.after = after
    }
  }

  /// Places where a rule goes from one state to the same other.
  public struct Move: Hashable, Sendable {
    /// By the first set.
    public var before: State?
    /// By the second set.
    public var after: State?
    /// The places, in the order of declaration.
    public var places: [Collectivity]
  }

  /// A rule that differs, or comes to something else somewhere.
  public struct Difference: Sendable {
    /// The rule's id.
    public var rule: String
    /// As the first set has it; nil where it does not.
    public var before: Rule?
    /// As the second set has it; nil where it does not.
    public var after: Rule?
    /// What is not the same in both.
    public var fields: [Field]
    /// Nil where no figures were found by trying, or none can make a difference.
    public var example: Example?
    /// Where it comes to something else, in the order of declaration.
    public var changes: [Change]

    /// A rule as two sets have it.
    public init(
      _ rule: String, before: Rule?, after: Rule?, fields: [Field], changes: [Change],
      example: Example?
    ) {
      self.rule = rule
      self.before = before
      self.after = after
      self.fields = fields
      self.changes = changes
      self.example = example
    }

    /// The changes of one kind together, in the order in which each is met first.
    public var moves: [Move] {
      var moves: [Move] = []
      for change in changes {
        let known = moves.firstIndex { $0.before == change.before && $0.after == change.after }
        if let known {
          moves[known].places.append(change.place)
        } else {
          moves.append(
            Move(before: change.before, after: change.after, places: [change.place]))
        }
      }
      return moves
    }
  }

  /// The day as of which places are looked at.
  public var asOf: Day
  /// What the first set declares, with the names of places.
  public var before: Catalogue
  /// What the second set declares.
  public var after: Catalogue
  /// How many places were looked at.
  public var places: Int
  /// The rules that differ, those of the first set in its order, then those that are new.
  public var differences: [Difference]

  /// Two sets of rules over so many places.
  public init(
    asOf: Day, before: Catalogue, after: Catalogue, places: Int, differences: [Difference]
  ) {
    self.asOf = asOf
    self.before = before
    self.after = after
    self.places = places
    self.differences = differences
  }
}

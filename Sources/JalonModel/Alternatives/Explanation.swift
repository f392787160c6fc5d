/// Why a rule comes to what it comes to for a place, and what would bring it to the contrary.
///
/// In French: explication.
public struct Explanation: Sendable {
  /// A condition, what it came to, and its parts.
  public struct Part: Hashable, Sendable {
    /// Its word in English: `all`, `any`, `none`, `some`, `below`, `known`, `fires` …
    public var condition: String
    /// How many parts have to hold, of `some`.
    public var needed: Int?
    /// What it came to.
    public var truth: Truth
    /// The comparison that it is; nil for one of several parts.
    public var evidence: Evidence?
    /// The quantity compared, as the rule writes it.
    public var quantity: Quantity?
    /// The thresholds that it names.
    public var thresholds: [Limit] = []
    /// The other rule that it asks about, by id.
    public var rule: String?
    /// The least severity that it asks of that rule; nil for any.
    public var atLeast: Severity?
    /// Its parts; of one that asks about another rule those of that rule.
    public var parts: [Part] = []

    /// A condition that came to a truth.
    public init(_ condition: String, truth: Truth) {
      self.condition = condition
      self.truth = truth
    }
  }

  /// A threshold as it stands on the date, and where it comes from.
  public struct Limit: Hashable, Sendable {
    /// Its full id.
    public var threshold: String
    /// The value in force; nil for none.
    public var value: Double?
    /// Its unit, or that of what it is compared with.
    public var unit: String
    /// The day from which the value is in force; nil for always.
    public var from: Day?
    /// On what ground it stands.
    public var source: Text?
    /// Where the value is written, with the reason if a layer adjusted it.
    public var origin: Origin

    /// A threshold of an origin.
    public init(_ threshold: String, value: Double?, unit: String, origin: Origin) {
      self.threshold = threshold
      self.value = value
      self.unit = unit
      self.origin = origin
    }
  }

  /// A condition of the rule: which places it is about, when it is met, a severity.
  public struct Section: Hashable, Sendable {
    /// Which one.
    public var part: Evidence.Part
    /// What it is made of.
    public var condition: Part

    /// A condition of the rule.
    public init(_ part: Evidence.Part, _ condition: Part) {
      self.part = part
      self.condition = condition
    }
  }

  /// Where a reading alone, all else as it is, would bring a met rule to clear or a clear one to met.
  public struct Boundary: Hashable, Sendable {
    /// The value past which it does.
    public var value: Double
    /// On which side of it.
    public var side: Side
    /// Whether the value itself does.
    public var isIncluded: Bool

    /// A boundary, its far side, and whether it belongs to that side.
    public init(value: Double, side: Side, isIncluded: Bool) {
      self.value = value
      self.side = side
      self.isIncluded = isIncluded
    }
  }

  /// A side of a boundary.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case below
    case above
    /// Any other value near it, smaller or larger: the reading stands on the one value that does not.
    case either
    /// The value alone, and none near it.
    case exactly
  }

  /// A reading that the outcome rests on, and its nearest boundary; nil where no value of it alone
  /// would change the outcome.
  public struct Turn: Hashable, Sendable {
    /// The reading.
    public var reading: EvidenceReading
    /// Its nearest boundary.
    public var boundary: Boundary?

    /// A reading and its nearest boundary.
    public init(_ reading: EvidenceReading, _ boundary: Boundary?) {
      self.reading = reading
      self.boundary = boundary
    }
  }

  /// The place, the date and the pack, with the finding of the rule alone.
  public var diagnosis: Diagnosis
  /// What the rule came to.
  public var finding: Finding
  /// Its conditions, in the order in which they are asked.
  public var sections: [Section] = []
  /// The readings that a decided outcome rests on; empty for any other outcome.
  public var turns: [Turn] = []
  /// What a decided outcome rests on beside these and is not varied: what peers come to, and counts
  /// of stakeholders. Another figure of a peer or another relation may change it too.
  public var untried: [EvidenceReading] = []

  /// A finding with the place and the pack that it is of.
  public init(_ finding: Finding, in diagnosis: Diagnosis) {
    self.finding = finding
    self.diagnosis = diagnosis
  }
}

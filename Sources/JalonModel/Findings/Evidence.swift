/// One comparison that was evaluated for a finding: what was compared, with what, on what readings.
///
/// In French: preuve.
public struct Evidence: Hashable, Sendable {
  /// The part of the rule that the comparison stands in.
  public enum Part: Hashable, Sendable {
    case applies
    case when
    case severity(Severity)
    /// A condition on which a solution or a practice is proposed.
    case requires
  }

  /// A bound: its value, and where it comes from.
  public struct Bound: Hashable, Sendable {
    /// In the compared quantity's unit; nil where it is missing.
    public var value: Double?
    /// The full id of the threshold; nil for a number or a quantity.
    public var threshold: String?
    /// The day from which the value is in force; nil for always.
    public var from: Day?
    /// On what ground the threshold stands.
    public var source: Text?

    /// A bound of a value.
    public init(value: Double?, threshold: String? = nil, from: Day? = nil, source: Text? = nil) {
      self.value = value
      self.threshold = threshold
      self.from = from
      self.source = source
    }
  }

  /// Where in the rule.
  public var part: Part
  /// The condition's word in English: `below`, `between`, `known`, `is`, `fires`, `function` …
  public var condition: String
  /// What it came to.
  public var truth: Truth
  /// The quantity's name in the rule; nil for none.
  public var quantity: String?
  /// What the quantity came to; nil where the condition has none.
  public var value: Reading?
  /// The quantity's unit.
  public var unit = ""
  /// Decimals to show; nil for as many as needed.
  public var decimals: Int?
  /// The bound compared with, of two the nearer; nil where there is none.
  public var bound: Bound?
  /// The bound minus the value; its sign says the side.
  public var distance: Double?
  /// The rule that `fires` asks about.
  public var rule: String?
  /// The least severity that `fires` asks for; nil for any.
  public var atLeast: Severity?
  /// What was read, each once.
  public var readings: [EvidenceReading] = []

  /// A comparison in a part of a rule.
  public init(part: Part, condition: String, truth: Truth) {
    self.part = part
    self.condition = condition
    self.truth = truth
  }
}

/// A reading that a comparison rests on, with where it comes from.
///
/// In French: lecture à l'appui.
public struct EvidenceReading: Hashable, Sendable {
  /// What was read.
  public enum Subject: Hashable, Sendable {
    /// An indicator, by id.
    case indicator(String)
    /// How many stakeholders, with their ids.
    case stakeholders([String])
    /// An aggregate of a survey's question.
    case survey(String, question: String, Survey.Aggregate)
    /// A statistic over so many peers' readings of an indicator.
    case peers(String, PeersQuery.Statistic, count: Int)
  }

  /// Where a reading was written.
  public struct Row: Hashable, Sendable {
    /// The layer's id.
    public var layer: String
    /// The file, relative to the workspace or to the pack's parent.
    public var file: String
    /// The line, from 1.
    public var line: Int

    /// A line of a file of a layer.
    public init(layer: String, file: String, line: Int) {
      self.layer = layer
      self.file = file
      self.line = line
    }
  }

  /// What was read.
  public var subject: Subject
  /// The place, by id.
  public var place: String
  /// The group, by id; nil where groups have no sense.
  public var group: String?
  /// The period; nil where there is none.
  public var period: Period?
  /// What was found.
  public var reading: Reading
  /// Its unit.
  public var unit = ""
  /// Decimals to show; nil for as many as it has.
  public var decimals: Int?
  /// Whether an older one stands in for a later missing one.
  public var carried = false
  /// Whether it was computed from others.
  public var computed = false
  /// The day on which it was published; nil where nobody says.
  public var published: Day?
  /// Where it comes from.
  public var source: String?
  /// Where it is written; nil for what is not written.
  public var row: Row?
  /// The row of a lower layer that this one replaces.
  public var replaced: Row?

  /// A reading of a subject at a place.
  public init(_ subject: Subject, place: String, group: String?, period: Period?, reading: Reading)
  {
    self.subject = subject
    self.place = place
    self.group = group
    self.period = period
    self.reading = reading
  }
}

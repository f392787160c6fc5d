/// Questions put to a group, whose answers become aggregates.
///
/// In French: sondage.
public struct Survey: Hashable, Sendable {
  /// One question.
  public struct Question: Hashable, Sendable {
    /// Its id, unique in its survey.
    public var id: String
    /// What is asked.
    public var text: Text
    /// The characteristic it is about, as an id.
    public var characteristic: String?
    /// Whether the scale's low end is the good one.
    public var reversed = false

    /// A question.
    public init(id: String, text: Text) {
      self.id = id
      self.text = text
    }
  }

  /// The answers that can be given.
  public struct Scale: Hashable, Sendable {
    /// The lowest and the highest answer.
    public var range: ClosedRange<Double>
    /// The favourable answers.
    public var favourable: [Double] = []
    /// Codes that mean "not applicable" or "don't know"; they count for nothing.
    public var notApplicable: [String] = []

    /// A scale.
    public init(range: ClosedRange<Double>) { self.range = range }
  }

  /// The audience of surveys of institutions.
  public static let institutions = "institutions"
  /// The fewest answers that any survey may show.
  public static let floor = 5

  /// Its id.
  public var id: String
  /// What it is called.
  public var label: Text?
  /// The group that answers, or ``institutions``.
  public var audience: String
  /// The answers that can be given.
  public var scale: Scale
  /// Its questions, in order.
  public var questions: [Question] = []
  /// The fewest answers from which an aggregate is shown.
  public var minimum = 10
  /// The stakeholder who holds the answers, as an id.
  public var holder: String?
  /// On what ground it stands.
  public var source: Text?
  /// How often it is held.
  public var frequency: Frequency?
  /// How old its aggregates may be.
  public var maxAge: TimeSpan?
  /// Why it is switched off; nil where it is not.
  public var disabledBecause: Text?
  /// Where it is declared.
  public var origin: Origin

  /// A survey of an audience.
  public init(id: String, audience: String, scale: Scale, origin: Origin) {
    self.id = id
    self.audience = audience
    self.scale = scale
    self.origin = origin
  }

  /// The indicator under which an aggregate of a question is kept: `SURVEY.QUESTION.mean`.
  public static func indicator(_ survey: String, _ question: String, _ aggregate: Aggregate)
    -> String
  { "\(survey).\(question).\(aggregate.rawValue)" }

  /// What is kept of the answers to a question.
  public enum Aggregate: String, CaseIterable, Hashable, Sendable {
    /// The arithmetic mean, on the scale.
    case mean
    /// The share of favourable answers, 0 to 100.
    case favourable
    /// How many answered.
    case n
  }
}

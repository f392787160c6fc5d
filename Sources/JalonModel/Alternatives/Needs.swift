/// The data that the rules of a place wait for and nobody has given, most useful first.
///
/// In French: données à obtenir.
public struct Needs: Sendable {
  /// Why nobody can give a thing.
  public enum Obstacle: String, CaseIterable, Hashable, Sendable {
    /// The definition changed between the two readings that are compared.
    case brokenSeries = "broken_series"
    /// A rule that it depends on failed, or nothing declares it.
    case failedRule = "failed_rule"
    /// Too few other places have a reading.
    case fewPeers = "few_peers"
    /// Too few people are behind it for it to be shown.
    case smallCell = "small_cell"
    /// A threshold is not in force yet.
    case threshold
    /// There can be no such figure here.
    case notApplicable = "not_applicable"
  }

  /// A row that would give a figure.
  public struct Row: Hashable, Sendable {
    /// The indicator's id; of a survey `SURVEY.QUESTION.mean`.
    public var indicator: String
    /// The group's id.
    public var group: String
    /// The place's id.
    public var place: String
    /// The period that is waited for.
    public var period: Period
    /// The indicator's unit.
    public var unit: String

    /// A row of an indicator, a group, a place and a period.
    public init(indicator: String, group: String, place: String, period: Period, unit: String) {
      self.indicator = indicator
      self.group = group
      self.place = place
      self.period = period
      self.unit = unit
    }
  }

  /// A missing thing, who waits for it, and how it is given.
  public struct Need: Hashable, Sendable {
    /// What is missing and why.
    public var datum: MissingDatum
    /// The rules that wait for it, by id, in the order of the pack.
    public var rules: [String] = []
    /// Those of them that some value of it alone would decide.
    public var decides: [String] = []
    /// How often it is published.
    public var frequency: Frequency?
    /// The rows that would give it; empty where it is no figure or cannot be given.
    public var rows: [Row] = []
    /// Why nobody can give it; nil where somebody can.
    public var obstacle: Obstacle?

    /// A missing thing.
    public init(_ datum: MissingDatum) { self.datum = datum }
  }

  /// The diagnosis that they are missing in.
  public var diagnosis: Diagnosis
  /// From what decides the most rules to what decides none; ties by id.
  public var list: [Need]

  /// What is missing in a diagnosis.
  public init(_ list: [Need], in diagnosis: Diagnosis) {
    self.list = list
    self.diagnosis = diagnosis
  }
}

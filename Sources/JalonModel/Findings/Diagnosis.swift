/// What the rules come to for one place as of a date.
///
/// In French: diagnostic. Its words are in the pack: ``pack`` gives labels, sources and holders.
public struct Diagnosis: Sendable {
  /// A practice, and whether its condition holds here.
  public struct ProposedPractice: Hashable, Sendable {
    /// The practice's id.
    public var practice: String
    /// Whether it is proposed.
    public var proposed: Truth
    /// The comparisons behind it.
    public var evidence: [Evidence]

    /// A practice and whether it is proposed.
    public init(practice: String, proposed: Truth, evidence: [Evidence]) {
      self.practice = practice
      self.proposed = proposed
      self.evidence = evidence
    }
  }

  /// What was read to come to it.
  public struct DataSummary: Hashable, Sendable {
    /// Rows loaded, of all places.
    public var rows = 0
    /// Rows that are none of this workspace's business.
    public var leftOut = 0
    /// Bad rows.
    public var setAside = 0
    /// Optional files whose folder was not given.
    public var skipped: [String] = []

    /// Nothing read.
    public init() {}
  }

  /// How many figures there are, of those that the pack has a name for.
  public struct Coverage: Hashable, Sendable {
    /// How many are known.
    public var known: Int
    /// How many there could be.
    public var of: Int

    /// So many known of so many.
    public init(known: Int = 0, of: Int = 0) {
      self.known = known
      self.of = of
    }
  }

  /// The date as of which everything was evaluated.
  public var asOf: Day
  /// The place.
  public var place: Collectivity
  /// The rules and words that it was diagnosed with.
  public var pack: RulePack
  /// The names of the places that findings speak of and of those it lies in, by id.
  public var placeNames: [String: String] = [:]
  /// A finding for each rule, in the order of the pack's rules.
  public var findings: [Finding]
  /// The practices that have a condition.
  public var practices: [ProposedPractice] = []
  /// The ids of the measures that no met rule's solution and no solution at all serves.
  public var measuresUnanswered: [String] = []
  /// What was read.
  public var data = DataSummary()
  /// The pack's indicators, and how many have a current figure for the place, of any group;
  /// questions of surveys are not among them.
  public var figures = Coverage()
  /// The same for the indicators of each characteristic, by its id.
  public var figuresByCharacteristic: [String: Coverage] = [:]

  /// The findings of a place as of a date.
  public init(asOf: Day, place: Collectivity, pack: RulePack, findings: [Finding]) {
    self.asOf = asOf
    self.place = place
    self.pack = pack
    self.findings = findings
  }

  /// How many findings have each outcome.
  public var summary: [Outcome: Int] {
    findings.reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
  }
}

/// What the rules come to for one place as of a date, without why.
public struct BriefDiagnosis: Hashable, Sendable {
  /// What one rule comes to.
  public struct Row: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
    /// What it comes to.
    public var outcome: Outcome
    /// How grave it is; nil where it is not met or none can be decided.
    public var severity: Severity?
    /// A worse severity that what is missing could still bring.
    public var severityPossible: Severity?

    /// What a rule comes to.
    public init(
      rule: String, outcome: Outcome, severity: Severity? = nil, severityPossible: Severity? = nil
    ) {
      self.rule = rule
      self.outcome = outcome
      self.severity = severity
      self.severityPossible = severityPossible
    }

    /// What a finding says first.
    public init(_ finding: Finding) {
      self.init(
        rule: finding.rule, outcome: finding.outcome, severity: finding.severity,
        severityPossible: finding.severityPossible)
    }
  }

  /// The date as of which everything was evaluated.
  public var asOf: Day
  /// The place.
  public var place: Collectivity
  /// A row for each rule, in the order of the pack's rules.
  public var rows: [Row]

  /// The rows of a place as of a date.
  public init(asOf: Day, place: Collectivity, rows: [Row]) {
    self.asOf = asOf
    self.place = place
    self.rows = rows
  }

  /// What a diagnosis says first.
  public init(_ diagnosis: Diagnosis) {
    self.init(
      asOf: diagnosis.asOf, place: diagnosis.place, rows: diagnosis.findings.map { Row($0) })
  }

  /// How many rules have each outcome.
  public var summary: [Outcome: Int] {
    Outcome.allCases.reduce(into: [:]) { summary, outcome in
      let count = rows.count { $0.outcome == outcome }
      if count > 0 { summary[outcome] = count }
    }
  }
}

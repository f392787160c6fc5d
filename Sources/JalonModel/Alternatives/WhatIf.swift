/// A diagnosis as it is and as it would be on changed inputs.
///
/// In French: simulation.
public struct WhatIf: Sendable {
  /// A figure put in place of the one in the data.
  public struct FigureChange: Hashable, Sendable {
    /// The indicator's id; of a survey's aggregate `SURVEY.QUESTION.mean`.
    public var indicator: String
    /// The group's id.
    public var group: String
    /// The place.
    public var place: Collectivity
    /// The period that it is supposed of.
    public var period: Period
    /// What the data say of it; nil where they say nothing.
    public var before: Reading?
    /// In the indicator's unit.
    public var after: Double
    /// The indicator's unit.
    public var unit: String
    /// Decimals to show; nil for as many as needed.
    public var decimals: Int?

    /// A figure of an indicator, a group, a place and a period.
    public init(
      indicator: String, group: String, place: Collectivity, period: Period, before: Reading?,
      after: Double, unit: String, decimals: Int?
    ) {
      self.indicator = indicator
      self.group = group
      self.place = place
      self.period = period
      self.before = before
      self.after = after
      self.unit = unit
      self.decimals = decimals
    }
  }

  /// Something that is supposed.
  public enum Change: Hashable, Sendable {
    /// Another figure.
    case figure(FigureChange)
    /// Another value of a threshold, by its full id; before it nil where none is in force.
    case threshold(String, unit: String, before: Double?, after: Double)
    /// A rule switched off, by its id.
    case disabled(String)
  }

  /// A rule that comes to something else.
  public struct RuleChange: Sendable {
    /// As it is.
    public var before: Finding
    /// As it would be.
    public var after: Finding
  }

  /// A practice that would be proposed otherwise.
  public struct PracticeChange: Hashable, Sendable {
    /// The practice's id.
    public var practice: String
    /// Whether it is proposed.
    public var before: Truth
    /// Whether it would be.
    public var after: Truth
  }

  /// What is supposed, in the order asked.
  public var changes: [Change]
  /// The diagnosis as it is.
  public var before: Diagnosis
  /// The diagnosis as it would be.
  public var after: Diagnosis

  /// What is supposed, and the two diagnoses, of the same rules.
  public init(changes: [Change], before: Diagnosis, after: Diagnosis) {
    self.changes = changes
    self.before = before
    self.after = after
  }

  /// The rules whose outcome, severity or suggestions change, in the order of the pack.
  public var rules: [RuleChange] {
    zip(before.findings, after.findings).compactMap { before, after in
      before.verdict == after.verdict ? nil : RuleChange(before: before, after: after)
    }
  }

  /// The practices that change, in the order of the pack.
  public var practices: [PracticeChange] {
    zip(before.practices, after.practices).compactMap { before, after in
      before.proposed == after.proposed
        ? nil
        : PracticeChange(
          practice: before.practice, before: before.proposed, after: after.proposed)
    }
  }
}

extension Finding {
  /// What a finding comes to, without what it rests on.
  private struct Verdict: Equatable {
    var outcome: Outcome
    var severity: Severity?
    var possible: Severity?
    var solutions: [String]
    var applicable: [Truth]
  }

  fileprivate var verdict: some Equatable {
    Verdict(
      outcome: outcome, severity: severity, possible: severityPossible,
      solutions: suggestions.map(\.solution), applicable: suggestions.map(\.applicable))
  }
}

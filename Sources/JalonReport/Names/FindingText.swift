public import JalonModel

/// What a finding says to a reader: its message with figures and place written in, or its rule's
/// name where it has none.
public struct FindingText {
  private let diagnosis: Diagnosis

  /// The findings of a diagnosis.
  public init(_ diagnosis: Diagnosis) { self.diagnosis = diagnosis }

  /// What a finding says in a language; nil where the rule is not met.
  public func text(_ finding: Finding, in language: Language) -> String? {
    guard finding.outcome == .met else { return nil }
    guard let message = finding.message else {
      return Names(diagnosis, language).ruleLabel(finding.rule)
    }
    return MessageText(diagnosis).text(message, in: language)
  }
}

/// What a test of a rule came to.
///
/// In French: résultat d'un essai.
public struct TestResult: Sendable {
  /// The test's sentence.
  public var name: String
  /// The id of the rule that it tests.
  public var rule: String
  /// Where the test is written.
  public var origin: Origin
  /// What came out, of the rule alone, with the words of the pack.
  public var diagnosis: Diagnosis
  /// What came out otherwise than expected, or differed from one run to the next; none where the
  /// test passed.
  public var mismatches: [TestMismatch]

  /// The result of a test.
  public init(
    name: String, rule: String, origin: Origin, diagnosis: Diagnosis, mismatches: [TestMismatch]
  ) {
    self.name = name
    self.rule = rule
    self.origin = origin
    self.diagnosis = diagnosis
    self.mismatches = mismatches
  }

  /// Whether everything came out as expected.
  public var passed: Bool { mismatches.isEmpty }

  /// What the rule came to.
  public var finding: Finding? { diagnosis.findings.first }
}

/// A thing that came out otherwise than a test expects.
///
/// In French: écart.
public enum TestMismatch: Hashable, Sendable {
  /// The rule's outcome.
  case outcome(expected: Outcome, actual: Outcome)
  /// How grave it is; nil for what is undecided or not met.
  case severity(expected: Severity?, actual: Severity?)
  /// What is missing, as `id` or `id@group`.
  case missing(expected: [String], actual: [String])
  /// Words that the finding was to contain, and what it says; nil where it says nothing.
  case finding(expected: String, language: Language, actual: String?)
  /// The same test, run again after the others, came to something else: what it came to then.
  case unsteady(first: Outcome, again: Outcome)

  /// A word for machines: `outcome`, `severity` …
  public var kind: String {
    switch self {
    case .outcome: "outcome"
    case .severity: "severity"
    case .missing: "missing"
    case .finding: "finding"
    case .unsteady: "unsteady"
    }
  }
}

/// What the tests of a pack or a workspace came to.
///
/// In French: bilan des essais.
public struct TestReport: Sendable {
  /// The id of the pack or the workspace.
  public var layer: String
  /// Of tests of rules, in the order in which they are written.
  public var results: [TestResult]
  /// Of tests of triggers, in the order in which they are written.
  public var triggerResults: [TriggerTestResult] = []
  /// The lines of the functions of rules, by the rules' ids; none where nobody asked.
  public var lines: [String: [CodeLine]] = [:]
  /// What the tests showed of each rule; nil where nobody asked.
  public var coverage: TestCoverage?
  /// The recorded diagnoses that were compared.
  public var recorded: [RecordedResult] = []
  /// The files of recorded diagnoses that were just written.
  public var accepted: [String] = []

  /// The results of a pack or a workspace.
  public init(layer: String, results: [TestResult]) {
    self.layer = layer
    self.results = results
  }

  /// How many tests and recorded diagnoses passed.
  public var passed: Int {
    results.count(where: \.passed) + triggerResults.count(where: \.passed)
      + recorded.count(where: \.differences.isEmpty)
  }

  /// How many there are.
  public var count: Int { results.count + triggerResults.count + recorded.count }

  /// Whether nothing failed.
  public var isPassed: Bool { passed == count }
}

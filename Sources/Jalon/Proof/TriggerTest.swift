import JalonModel

/// A test of a trigger ready to be run: the world of each review, and what must come out.
///
/// Everything in it is a value, so each run starts from the same.
struct TriggerTest: Sendable {
  /// A review, with all the figures that there are at it.
  struct Review: Sendable {
    var asOf: Day
    var dataset: Dataset
    var decisions: [TestDecision]
    var expected: ReviewExpectation
    var origin: Origin
  }

  var name: String
  var origin: Origin
  /// The ordinal of the trigger among the pack's.
  var trigger: Int
  var places: Places
  /// The ordinal of the place that is tested.
  var place: Int
  /// The thresholds that the test gives.
  var thresholds: [Threshold]
  var reviews: [Review]
  /// Whether the workspace's data lie beneath.
  var restsOnData: Bool
}

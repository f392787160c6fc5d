import JalonModel

/// A test ready to be run: the world in which its rule is evaluated, and what must come out.
///
/// Everything in it is a value, so each run starts from the same.
struct RuleTest: Sendable {
  var name: String
  var origin: Origin
  /// The ordinal of the rule among the pack's.
  var rule: Int
  var asOf: Day
  var places: Places
  /// The ordinal of the place that is tested.
  var place: Int
  var dataset: Dataset
  /// The thresholds that the test gives.
  var thresholds: [Threshold]
  var expected: DeclaredTest.Expectation
  /// Whether the workspace's data lie beneath.
  var restsOnData: Bool
}

/// A figure that a test gives, before it is known which ordinal its place has.
struct GivenFigure {
  /// Where it lies.
  enum Seat: Hashable {
    /// At the place that is tested.
    case here
    /// At the place of a kind that this one lies in.
    case around(Kind)
    /// At a place of the workspace, by its ordinal there.
    case at(Int)
  }

  var indicator: Int
  var group: Int
  var seat = Seat.here
  /// nil for the latest full year.
  var period: Period?
  var reading: Reading
  var origin: Origin
}

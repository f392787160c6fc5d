import JalonModel

/// A test as a file declares it, its places not looked for yet.
struct DeclaredTest: Sendable {
  /// What the test gives in place of figures.
  indirect enum Data: Sendable {
    case figure(Reading)
    /// By groups, periods, kinds of place or places, as they are written.
    case narrowed([Narrowing])
  }

  /// A part of the data, and what it is of.
  struct Narrowing: Sendable {
    var key: String
    var data: Data
    var origin: Origin
  }

  /// What must come out; nil for what may come out in any way.
  struct Expectation: Sendable {
    /// How grave the finding must be.
    enum Gravity: Sendable {
      case severity(Severity)
      case undecided
    }

    var outcome: Outcome?
    var gravity: Gravity?
    var missing: [Missing]?
    /// Words that the finding contains, each in its language.
    var finding: [Language: String] = [:]
  }

  /// What must be missing.
  struct Missing: Hashable, Sendable {
    var id: String
    /// nil for any.
    var group: String?

    var written: String { group.map { "\(id)@\($0)" } ?? id }
  }

  /// The sentence.
  var name: String
  /// The ordinal of the rule among the pack's.
  var rule: Int
  var data: [Narrowing] = []
  var thresholds: [Threshold] = []
  var date: Day?
  /// The place whose data lie beneath, as it is written.
  var collectivity: (name: String, origin: Origin)?
  var kind: Kind?
  var milieu: Milieu?
  var population: Double?
  /// nil where the test says nothing of them.
  var relations: [String: Set<Relation>]?
  var expected = Expectation()
  var origin: Origin
}

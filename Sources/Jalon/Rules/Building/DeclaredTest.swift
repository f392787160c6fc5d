import JalonModel

/// A test as a file declares it, its places not looked for yet.
struct DeclaredTest: Sendable {
  /// What is tested, by its ordinal among the pack's, and what must come out.
  enum Subject: Sendable {
    case rule(Int, Expectation)
    /// The reviews are in the order of their dates, at least one.
    case trigger(Int, [Review])
  }

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

  /// What must come out of a rule; nil for what may come out in any way.
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
  var subject: Subject
  /// What there is before a review gives its own.
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
  var origin: Origin
}

extension DeclaredTest {
  /// A review of a trigger's test.
  struct Review: Sendable {
    var date: Day
    /// nil for those of the review before.
    var data: [Narrowing]?
    /// The answers of a person before it, by trigger.
    var decisions: [TestDecision] = []
    var expected = ReviewExpectation()
    var origin: Origin
  }
}

/// A person's answer before a review of a test.
struct TestDecision: Hashable, Sendable {
  var trigger: String
  /// Which of the trigger's actions; nil for all that can take the answer.
  var number: Int?
  var status: PlanAction.Status
}

/// What must come out of a review; nil for what may come out in any way.
struct ReviewExpectation: Sendable {
  /// Where the trigger's episode must stand.
  enum State: Sendable {
    case noEpisode
    case episode(Episode.State)

    /// nil for no episode.
    var state: Episode.State? { if case .episode(let state) = self { state } else { nil } }
  }

  /// Who must lead an action.
  enum Lead: Hashable, Sendable {
    case nobody
    case stakeholder(String)
  }

  /// An action that must be proposed.
  struct Proposal: Hashable, Sendable {
    /// Its title in either language, or `TRIGGER/N`.
    var name: String
    /// nil for whoever leads.
    var lead: Lead?
    var written: String
  }

  var state: State?
  var proposed: [Proposal]?
}

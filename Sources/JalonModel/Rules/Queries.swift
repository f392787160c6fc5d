/// The place that a quantity reads, seen from the place diagnosed.
public enum At: Hashable, Sendable {
  /// The place diagnosed.
  case here
  /// The place of that kind that it lies in.
  case within(Kind)
  /// A place of its own, by id.
  case place(String)
}

/// Which reading of an indicator.
public struct ReadingQuery: Hashable, Sendable {
  /// The indicator's id.
  public var indicator: String
  /// The group's id; nil for the indicator's first.
  public var group: String?
  /// Where.
  public var at: At
  /// The period; nil for the current one.
  public var period: Period?
  /// How long before the current period the one that is meant ended; nil for the current.
  public var ago: TimeSpan?

  /// The current reading here, unless other things are said.
  public init(
    _ indicator: String, group: String? = nil, at: At = .here, period: Period? = nil,
    ago: TimeSpan? = nil
  ) {
    self.indicator = indicator
    self.group = group
    self.at = at
    self.period = period
    self.ago = ago
  }
}

/// A difference or a ratio between two groups, or between a place and the one it lies in.
public struct GapQuery: Hashable, Sendable {
  /// What the second side is.
  public enum Side: Hashable, Sendable {
    /// Another group of the same place, by id.
    case group(String)
    /// The same group of the place of that kind.
    case kind(Kind)
  }
  /// How the two are compared.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// The first minus the second.
    case difference
    /// The first divided by the second.
    case ratio
  }

  /// The indicator's id.
  public var indicator: String
  /// The first group, by id; nil for the indicator's first.
  public var of: String?
  /// The second side.
  public var to: Side
  /// Where the first is.
  public var at: At
  /// Difference or ratio.
  public var form: Form

  /// A gap between two sides.
  public init(_ indicator: String, of: String?, to: Side, at: At = .here, form: Form = .difference)
  {
    self.indicator = indicator
    self.of = of
    self.to = to
    self.at = at
    self.form = form
  }
}

/// What changed over a length of time.
public struct ChangeQuery: Hashable, Sendable {
  /// How the change is written.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// The newer minus the older.
    case difference
    /// That in percent of the older.
    case percent
  }

  /// The indicator's id.
  public var indicator: String
  /// The group's id; nil for the indicator's first.
  public var group: String?
  /// Where.
  public var at: At
  /// How long before the current period the older one ended.
  public var over: TimeSpan
  /// Difference or percent.
  public var form: Form

  /// A change over a length of time.
  public init(
    _ indicator: String, group: String? = nil, at: At = .here, over: TimeSpan,
    form: Form = .difference
  ) {
    self.indicator = indicator
    self.group = group
    self.at = at
    self.over = over
    self.form = form
  }
}

/// How many distinct stakeholders have a relation with the place.
public struct StakeholderQuery: Hashable, Sendable {
  /// The relations that count; empty for any but a negative influence.
  public var relations: Set<Relation> = []
  /// The role they hold; nil for any.
  public var role: String?
  /// Their sector; nil for any.
  public var sector: Sector?
  /// The group they serve; nil for any.
  public var serves: String?

  /// All of them, until something is asked for.
  public init() {}
}

/// An aggregate of a survey; of several questions, the mean of their means.
public struct FeedbackQuery: Hashable, Sendable {
  /// The survey's id.
  public var survey: String
  /// The ids of the questions, at least one.
  public var questions: [String]
  /// Which aggregate.
  public var aggregate: Survey.Aggregate
  /// The group's id; nil for all respondents.
  public var group: String?

  /// An aggregate of a survey's questions.
  public init(
    survey: String, questions: [String], aggregate: Survey.Aggregate, group: String? = nil
  ) {
    self.survey = survey
    self.questions = questions
    self.aggregate = aggregate
    self.group = group
  }
}

/// A figure over the current readings of the other places that are alike.
public struct PeersQuery: Hashable, Sendable {
  /// What is made of their readings.
  public enum Statistic: String, CaseIterable, Hashable, Sendable {
    /// The middle reading.
    case median
    /// One more than the peers that are strictly better.
    case rank
    /// How many peers have a reading.
    case count
  }

  /// The fewest peers from which there is a figure.
  public static let fewest = 5

  /// The indicator's id.
  public var indicator: String
  /// What is made of their readings.
  public var statistic: Statistic
  /// Their kind; nil for the place's own.
  public var kind: Kind?
  /// Their surroundings; nil for any.
  public var milieu: Milieu?
  /// The region they lie in, by id; nil for any.
  public var region: String?
  /// Their population; nil for any.
  public var population: ClosedRange<Double>?

  /// A statistic over the peers of the place's own kind.
  public init(_ indicator: String, _ statistic: Statistic) {
    self.indicator = indicator
    self.statistic = statistic
  }
}

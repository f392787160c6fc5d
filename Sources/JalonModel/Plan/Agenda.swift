/// What a periodic review of a place's action plan comes to.
///
/// In French: ordre du jour de la revue.
public struct Agenda: Sendable {
  /// What a trigger came to at the review.
  public struct Watch: Hashable, Sendable {
    /// The trigger's id.
    public var trigger: String
    /// Whether its condition holds.
    public var truth: Truth
    /// The comparisons behind it.
    public var evidence: [Evidence] = []
    /// What keeps it unknown.
    public var missing: [MissingDatum] = []
    /// Why its script broke; nil if it did not.
    public var failure: Failure?
    /// Where it stood before; nil for no episode.
    public var before: Episode?
    /// Where it stands now; nil for no episode.
    public var after: Episode?
    /// The day before which it may not open again, where it would.
    public var rests: Day?
    /// The stakeholder to whom it goes because nothing is under way; nil where it does not.
    public var escalates: String?
    /// The day by which the place is to be reviewed again; nil where nothing asks for it.
    public var nextReview: Day?

    /// A trigger whose condition came to this.
    public init(trigger: String, truth: Truth) {
      self.trigger = trigger
      self.truth = truth
    }

    /// Whether this review opened it.
    public var hasOpened: Bool { after?.isOpen == true && before?.isOpen != true }
    /// Whether this review closed it.
    public var hasClosed: Bool { before?.isOpen == true && after?.isOpen != true }
    /// Whether an episode stands still because the condition is unknown.
    public var isHeld: Bool { truth == .unknown && before != nil && before?.state != .closed }
  }

  /// An episode that stands still because its trigger asks nothing any more.
  ///
  /// In French: épisode suspendu. It is neither lost nor over: it goes on from where it stands if
  /// the trigger is there again.
  public struct Suspension: Hashable, Sendable {
    /// Why the trigger asks nothing.
    public enum Reason: Hashable, Sendable {
      /// A layer switched it off: where, and why.
      case disabled(Origin, because: Text)
      /// No layer declares it any more.
      case undeclared
    }

    /// The episode, as it was.
    public var episode: Episode
    /// What the trigger is called, or was.
    public var label: Text
    /// Why it asks nothing.
    public var reason: Reason

    /// An episode and why it stands still.
    public init(_ episode: Episode, label: Text, reason: Reason) {
      self.episode = episode
      self.label = label
      self.reason = reason
    }
  }

  /// How an action of the plan stands at the review.
  public struct Standing: Hashable, Sendable {
    /// The action.
    public var action: PlanAction
    /// Whether this review proposed it, and who could lead it.
    public var proposal: Lead?
    /// By how many days it is late; 0 where it is not.
    public var daysLate = 0
    /// Its target's indicator now; nil without a target, or before acceptance.
    public var figure: EvidenceReading?
    /// What the path wanted of it on that figure's last day, in its unit.
    public var wanted: Double?
    /// How far it is on the wrong side; nil where that is not known, 0 where it is not.
    public var shortfall: Double?

    /// An action.
    public init(_ action: PlanAction) { self.action = action }
  }

  /// A figure that was seen at the last review and has been corrected since.
  public struct Erratum: Hashable, Sendable {
    /// The figure, as it was seen.
    public var was: SeenFigure
    /// What it is now.
    public var now: Reading

    /// A figure that was, and what it is.
    public init(was: SeenFigure, now: Reading) {
      self.was = was
      self.now = now
    }
  }

  /// The date as of which the place was reviewed.
  public var asOf: Day
  /// The place.
  public var place: Collectivity
  /// The rules and words.
  public var pack: RulePack
  /// The review before; nil if there was none.
  public var last: Day?
  /// The triggers, in the order of the pack.
  public var watches: [Watch] = []
  /// The episodes whose triggers are switched off or gone, by the trigger's id.
  public var suspended: [Suspension] = []
  /// The actions that are proposed or running, and those of this review, by id.
  public var standings: [Standing] = []
  /// What is not as at the review of the same date that this one corrects; empty where it corrects
  /// none.
  public var corrects: [Text] = []
  /// What was corrected since the last review.
  public var errata: [Erratum] = []
  /// The measures that a proposed or running action serves, by id.
  public var measuresCovered: [String] = []
  /// The characteristics that one serves, by id.
  public var characteristicsCovered: [String] = []
  /// The names of the places that it speaks of, by id.
  public var placeNames: [String: String] = [:]

  /// The agenda of a place as of a date.
  public init(asOf: Day, place: Collectivity, pack: RulePack) {
    self.asOf = asOf
    self.place = place
    self.pack = pack
  }

  /// The actions that this review proposed.
  public var proposed: [Standing] { standings.filter { $0.proposal != nil } }
  /// The actions that are late.
  public var overdue: [Standing] { standings.filter { $0.daysLate > 0 } }
  /// The actions whose target's indicator is on the wrong side of its path.
  public var offTarget: [Standing] { standings.filter { ($0.shortfall ?? 0) > 0 } }
}

/// A figure as a review saw it.
///
/// In French: donnée vue à la revue.
public struct SeenFigure: Hashable, Sendable {
  /// The indicator's id.
  public var indicator: String
  /// The place's id.
  public var place: String
  /// The group's id.
  public var group: String
  /// Of when.
  public var period: Period
  /// What it was.
  public var reading: Reading

  /// A reading of an indicator.
  public init(indicator: String, place: String, group: String, period: Period, reading: Reading) {
    self.indicator = indicator
    self.place = place
    self.group = group
    self.period = period
    self.reading = reading
  }
}

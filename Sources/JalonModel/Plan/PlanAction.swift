/// An action of a place's plan, from proposal to its end.
///
/// In French: action du plan.
public struct PlanAction: Hashable, Sendable {
  /// Where an action stands.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// It waits for a person's answer (proposée).
    case proposed
    /// A person accepted it (acceptée).
    case accepted
    /// A person declined it and said why (refusée).
    case declined
    /// It is under way (en cours).
    case inProgress = "in_progress"
    /// It is done (faite).
    case done
    /// It was given up, with the reason (abandonnée).
    case dropped
  }

  /// What is on record of a change: who, when and why.
  public struct Entry: Hashable, Sendable {
    /// The day that was given, or that of the review.
    public var on: Day
    /// The status that it brought; nil for a note.
    public var status: Status?
    /// Who; nil for the review itself, and for a name that was removed.
    public var by: String?
    /// Why, or the note itself.
    public var because: String?

    /// An entry of a day.
    public init(on day: Day, status: Status?, by: String? = nil, because: String? = nil) {
      on = day
      self.status = status
      self.by = by
      self.because = because
    }
  }

  /// The place's and the trigger's ids, and which of the trigger's actions there it is, from 1.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    /// The place's id.
    public var place: String
    /// The trigger's id.
    public var trigger: String
    /// Which one, from 1.
    public var number: Int

    /// The action of a number of a trigger at a place.
    public init(place: String, trigger: String, number: Int) {
      self.place = place
      self.trigger = trigger
      self.number = number
    }

    /// Reads `PLACE/TRIGGER/N`; nil if it is not that.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, let number = Int(parts[2]), number > 0, !parts[0].isEmpty,
        !parts[1].isEmpty
      else { return nil }
      self.init(place: String(parts[0]), trigger: String(parts[1]), number: number)
    }

    /// `PLACE/TRIGGER/N`.
    public var description: String { "\(place)/\(trigger)/\(number)" }
  }

  /// What it is known by.
  public var id: ID
  /// What is to be done, with all that the trigger declared when it was proposed.
  public var plan: PlannedAction
  /// The rules that the trigger asked about.
  public var rules: [String]
  /// Who leads it, as a stakeholder's id; nil where nobody reachable can.
  public var lead: String?
  /// Where it stands.
  public var status: Status
  /// Its record, oldest first; the first entry is the proposal.
  public var history: [Entry]
  /// The target's indicator when the action was accepted; nil where it was not known or not asked.
  public var start: Double?
  /// The last day of the time allowed; nil where there is none, or before acceptance.
  public var due: Day?

  /// An action as a review proposes it.
  public init(
    id: ID, plan: PlannedAction, rules: [String], lead: String?, proposed day: Day
  ) {
    self.id = id
    self.plan = plan
    self.rules = rules
    self.lead = lead
    status = .proposed
    history = [Entry(on: day, status: .proposed)]
  }

  /// The day of its last acceptance; nil before it.
  public var accepted: Day? { history.last { $0.status == .accepted }?.on }

  /// Whether a person accepted it and it is not at its end.
  public var isRunning: Bool { status == .accepted || status == .inProgress }

  /// By how many days it is late on a day; 0 where it is not.
  public func daysLate(on day: Day) -> Int {
    guard isRunning, let due, day > due else { return 0 }
    return day.number - due.number
  }
}

extension PlanAction.Status {
  /// What a person may make of an action that stands here.
  public var next: Set<Self> {
    switch self {
    case .proposed: [.accepted, .declined]
    case .accepted: [.inProgress, .done, .dropped]
    case .inProgress: [.done, .dropped]
    case .declined, .done, .dropped: [.proposed]
    }
  }

  /// Whether a person has to say why.
  public var needsReason: Bool { self == .declined || self == .dropped }
}

extension PlanAction.ID: Comparable {
  /// By place, trigger and number.
  public static func < (a: Self, b: Self) -> Bool {
    (a.place, a.trigger, a.number) < (b.place, b.trigger, b.number)
  }
}

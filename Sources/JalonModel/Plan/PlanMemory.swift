/// What the record of a place's action plan amounts to.
///
/// In French: mémoire du plan. It is made of events alone, in their order, and of nothing else.
public struct PlanMemory: Hashable, Sendable {
  /// The day of the last review; nil before the first.
  public private(set) var lastReview: Day?
  /// The latest episode of each trigger, by its id.
  public private(set) var episodes: [String: Episode] = [:]
  /// All actions, in the order in which they were proposed.
  public private(set) var actions: [PlanAction] = []
  /// The figures that the last review saw.
  public private(set) var seen: [SeenFigure] = []

  /// Nothing on record.
  public init() {}

  /// What events amount to.
  public init(_ events: some Sequence<PlanEvent>) {
    for event in events { apply(event) }
  }

  /// Adds an event; one about an action that is not there changes nothing.
  public mutating func apply(_ event: PlanEvent) {
    switch event {
    case .reviewed(let day, let figures):
      lastReview = day
      seen = figures
    case .episode(let trigger, let episode): episodes[trigger] = episode
    case .proposed(let action): actions.append(action)
    case .decided(let id, let decision):
      guard let index = actions.firstIndex(where: { $0.id == id }) else { return }
      actions[index].take(decision)
    }
  }

  /// The actions of a trigger.
  public func actions(of trigger: String) -> [PlanAction] {
    actions.filter { $0.id.trigger == trigger }
  }
}

/// A step of the record of a place's action plan; none is ever changed or taken back.
///
/// In French: événement.
public enum PlanEvent: Hashable, Sendable {
  /// A review, with the figures that it saw.
  case reviewed(Day, seen: [SeenFigure])
  /// Where an episode of a trigger stands from then on; nil for none.
  case episode(String, Episode?)
  /// An action was proposed.
  case proposed(PlanAction)
  /// A person's answer or note about an action.
  case decided(PlanAction.ID, Decision)
}

/// What a person says of an action.
///
/// In French: décision.
public struct Decision: Hashable, Sendable {
  /// The status that it brings, who, when and why; without a status it is a note.
  public var entry: PlanAction.Entry
  /// The last day of the time allowed, where acceptance gives one.
  public var due: Day?
  /// The target's indicator on acceptance, where it is known.
  public var start: Double?
  /// Who leads it from then on, as a stakeholder's id; nil for whoever did.
  public var lead: String?

  /// A decision without anything that comes with acceptance.
  public init(_ entry: PlanAction.Entry) { self.entry = entry }
}

extension PlanAction {
  fileprivate mutating func take(_ decision: Decision) {
    history.append(decision.entry)
    if let lead = decision.lead { self.lead = lead }
    guard let status = decision.entry.status else { return }
    self.status = status
    // What is proposed again has its time again only when it is accepted.
    if status == .accepted || status == .proposed {
      due = decision.due
      start = decision.start
    }
  }
}

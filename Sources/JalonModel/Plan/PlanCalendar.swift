/// The days that the action plan of a place names, as of a date.
///
/// In French: calendrier du plan d'action. It is made of the record alone, so that the same record
/// gives the same calendar; of a longer record no event has a lower sequence, and what is not as it
/// was has a higher one. The pack gives only what no review has recorded yet.
public struct PlanCalendar: Sendable {
  /// The date as of which it is made.
  public let asOf: Day
  /// The place.
  public let place: Collectivity
  /// The rules and words.
  public let pack: RulePack
  /// The events by day, those that were cancelled among them, each once.
  public let events: [CalendarEvent]

  /// The calendar of a place from all that is on record of it, oldest first.
  ///
  /// An event's sequence is how often the record changed it. What a person noted about an action
  /// changes none.
  public init(
    of record: some Sequence<PlanEvent>, place: Collectivity, pack: RulePack, asOf day: Day
  ) {
    self.place = place
    self.pack = pack
    asOf = day
    let declared = Declared(pack)
    var memory = PlanMemory()
    var events: [String: CalendarEvent] = [:]
    for step in record.steps {
      for event in step { memory.apply(event) }
      events.change(to: memory.calendar(declared))
    }
    self.events = events.values.sorted { ($0.day, $0.key) < ($1.day, $1.key) }
  }
}

extension Sequence<PlanEvent> {
  /// The events that came together: what a review added, whose own event is the last, or one
  /// decision. Nobody sees a calendar of what lies between.
  fileprivate var steps: [[PlanEvent]] {
    var steps: [[PlanEvent]] = []
    var step: [PlanEvent] = []
    for event in self {
      step.append(event)
      switch event {
      case .reviewed, .decided:
        steps.append(step)
        step = []
      case .episode, .proposed: break
      }
    }
    return step.isEmpty ? steps : steps + [step]
  }
}

extension [String: CalendarEvent] {
  /// Takes what stands now in place of what stood before.
  fileprivate mutating func change(to now: [CalendarEvent]) {
    let standing = Set(now.map(\.key))
    for (key, before) in self where !before.isCancelled && !standing.contains(key) {
      self[key]?.isCancelled = true
      self[key]?.sequence = before.sequence + 1
    }
    for event in now {
      guard let before = self[event.key] else {
        self[event.key] = event
        continue
      }
      if before.isCancelled || before.day != event.day || before.subject != event.subject {
        self[event.key] = CalendarEvent(
          event.subject, on: event.day, sequence: before.sequence + 1)
      }
    }
  }
}

/// What the pack says of triggers and stakeholders.
private struct Declared {
  private let triggers: [String: Trigger]
  private let actors: [String: Text]

  init(_ pack: RulePack) {
    triggers = Dictionary(
      pack.triggers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    actors = Dictionary(
      pack.stakeholders.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the trigger of an episode asks; of one that is switched off or not there nothing.
  func schedule(of episode: Episode) -> Schedule {
    if let recorded = episode.schedule { return recorded }
    let trigger = triggers[episode.trigger]
    let asks = trigger.flatMap { $0.disabledBecause == nil ? $0 : nil }
    return Schedule(
      label: label(of: episode.trigger), cadence: asks?.cadence, escalation: asks?.escalation)
  }

  func label(of trigger: String) -> Text { triggers[trigger]?.name ?? .only(trigger, in: .fr) }

  func name(of actor: String) -> Text { actors[actor] ?? .only(actor, in: .fr) }
}

extension PlanMemory {
  /// What stands in the calendar, each event once.
  fileprivate func calendar(_ declared: Declared) -> [CalendarEvent] {
    let schedules = episodes.mapValues(declared.schedule)
    return [nextReview(schedules)].compactMap(\.self) + dueDates(schedules, declared)
      + schedules.compactMap { escalation(of: $0, $1, declared) }
  }

  /// The earliest of the days by which open triggers ask for a review.
  private func nextReview(_ schedules: [String: Schedule]) -> CalendarEvent? {
    guard let lastReview else { return nil }
    let asking = schedules.filter { $1.cadence != nil && episodes[$0]?.isOpen == true }
      .sorted { $0.key < $1.key }.map(\.value)
    let days = asking.compactMap { $0.cadence.flatMap { lastReview.adding($0) } }
    return days.min().map { CalendarEvent(.review(triggers: asking.map(\.label)), on: $0) }
  }

  private func dueDates(_ schedules: [String: Schedule], _ declared: Declared) -> [CalendarEvent] {
    actions.compactMap { action in
      guard action.isRunning, let due = action.due else { return nil }
      let schedule = schedules[action.id.trigger]
      return CalendarEvent(
        .due(
          action.id, title: action.plan.title,
          trigger: schedule?.label ?? declared.label(of: action.id.trigger),
          lead: action.lead.map { schedule?.names[$0] ?? declared.name(of: $0) }), on: due)
    }
  }

  private func escalation(of trigger: String, _ schedule: Schedule, _ declared: Declared)
    -> CalendarEvent?
  {
    guard let escalation = schedule.escalation, let day = day(of: escalation, for: trigger) else {
      return nil
    }
    let to = schedule.names[escalation.to] ?? declared.name(of: escalation.to)
    return CalendarEvent(.escalation(trigger: trigger, label: schedule.label, to: to), on: day)
  }
}

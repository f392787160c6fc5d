/// The days that the action plan of a place names, as of a date.
///
/// In French: calendrier du plan d'action. It is made of the record and the pack alone, so that the
/// same record gives the same calendar; of a longer record no event has a lower sequence.
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
    let triggers = pack.triggers.filter { $0.disabledBecause == nil }
    var memory = PlanMemory()
    var events: [String: CalendarEvent] = [:]
    for step in record.steps {
      for event in step { memory.apply(event) }
      events.change(to: memory.calendar(of: triggers))
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

extension PlanMemory {
  /// What stands in the calendar, each event once.
  fileprivate func calendar(of triggers: [Trigger]) -> [CalendarEvent] {
    [nextReview(of: triggers)].compactMap(\.self) + dueDates + triggers.compactMap(escalation)
  }

  /// The earliest of the days by which open triggers ask for a review.
  private func nextReview(of triggers: [Trigger]) -> CalendarEvent? {
    guard let lastReview else { return nil }
    let asking = triggers.filter { $0.cadence != nil && episodes[$0.id]?.isOpen == true }
    let days = asking.compactMap { $0.cadence.flatMap { lastReview.adding($0) } }
    return days.min().map { CalendarEvent(.review(triggers: asking.map(\.id)), on: $0) }
  }

  private var dueDates: [CalendarEvent] {
    actions.compactMap { action in
      guard action.isRunning, let due = action.due else { return nil }
      return CalendarEvent(.due(action.id, title: action.plan.title, lead: action.lead), on: due)
    }
  }

  private func escalation(of trigger: Trigger) -> CalendarEvent? {
    guard let escalation = trigger.escalation, let day = escalationDay(of: trigger) else {
      return nil
    }
    return CalendarEvent(.escalation(trigger: trigger.id, to: escalation.to), on: day)
  }
}

import JalonModel

/// A periodic review of a place: rules, data, a date and what is on record in; an agenda and what
/// is to be added to the record out. Nothing else enters or leaves.
struct PlaceReview {
  private let evaluation: Evaluation
  private let place: Int
  private let memory: PlanMemory
  private let questions: PlanQuestions
  private var agenda: Agenda
  private var events: [PlanEvent] = []

  /// The agenda and the events of a review on the evaluation's day.
  static func run(
    _ evaluation: Evaluation, at place: Int, from memory: PlanMemory
  ) -> (agenda: Agenda, events: [PlanEvent]) {
    var review = PlaceReview(evaluation, place, memory)
    review.watch()
    review.lookAtActions()
    review.lookBack()
    review.cover()
    return (review.agenda, review.events)
  }

  private init(_ evaluation: Evaluation, _ place: Int, _ memory: PlanMemory) {
    self.evaluation = evaluation
    self.place = place
    self.memory = memory
    let territory = evaluation.territory
    questions = PlanQuestions(territory: territory, place: place, memory: memory)
    agenda = Agenda(
      asOf: territory.asOf, place: territory.places.list[place], pack: territory.pack)
    agenda.last = memory.lastReview
  }

  private var territory: Territory { evaluation.territory }
  private var today: Day { territory.asOf }

  private mutating func watch() {
    let triggers = territory.pack.triggers.filter { $0.disabledBecause == nil }
    var answers: [PlanQuery: PlanAnswer] = [:]
    for query in triggers.flatMap(\.when.planQueries) where answers[query] == nil {
      answers[query] = questions.answer(to: query)
    }
    var examination = Examination(evaluation, place: place)
    let watches = examination.watches(answers)
    for (trigger, watch) in zip(triggers, watches) { take(watch, of: trigger) }
    suspend(allBut: Set(triggers.map(\.id)))
    events.append(.reviewed(today, seen: agenda.watches.flatMap(\.evidence).seen))
    agenda.placeNames = agenda.names(from: territory.places)
  }

  private mutating func take(_ watch: Agenda.Watch, of trigger: Trigger) {
    var watch = watch
    watch.before = memory.episodes[trigger.id]
    watch.after = trigger.episode(after: today, holding: watch.truth, from: watch.before)
    if watch.after?.state == .pending, let rests = trigger.rests(until: watch.after),
      today < rests
    {
      watch.rests = rests
    }
    if watch.after?.isOpen == true {
      watch.nextReview = trigger.cadence.flatMap { today.adding($0) }
    }
    let added = events.endIndex
    if watch.hasOpened { propose(trigger) }
    watch.after?.schedule = schedule(of: trigger)
    if watch.after != watch.before { events.insert(.episode(trigger.id, watch.after), at: added) }
    watch.escalates = escalation(of: trigger, watch.after)
    agenda.watches.append(watch)
  }

  /// What the trigger asks of the calendar, with the names of who leads its actions.
  private func schedule(of trigger: Trigger) -> Schedule {
    let actions = memory.actions(of: trigger.id) + agenda.proposed.map(\.action)
    let leads = actions.filter { $0.id.trigger == trigger.id }.compactMap(\.lead)
    return Schedule(trigger, naming: leads, in: territory.pack)
  }

  /// Says which episodes stand still, as their triggers are switched off or gone; from then on they
  /// ask nothing of the calendar.
  private mutating func suspend(allBut watched: Set<String>) {
    for (id, episode) in memory.episodes.sorted(by: { $0.key < $1.key })
    where !watched.contains(id) && episode.state != .closed {
      let trigger = territory.pack.triggers.first { $0.id == id }
      var held = episode
      let names = episode.schedule?.names ?? [:]
      let label =
        trigger?.name ?? episode.schedule?.label
        ?? memory.actions(of: id).first?.plan.title ?? .only(id, in: .fr)
      held.schedule = Schedule(label: label, names: names)
      if held != episode { events.append(.episode(id, held)) }
      agenda.suspended.append(
        Agenda.Suspension(held, label: label, reason: trigger?.suspension ?? .undeclared))
    }
  }

  /// The trigger's actions, but for those that are still proposed or running from before.
  private mutating func propose(_ trigger: Trigger) {
    let earlier = memory.actions(of: trigger.id)
    var number = earlier.map(\.id.number).max() ?? 0
    for plan in trigger.actions {
      let stands = earlier.contains {
        ($0.status == .proposed || $0.isRunning) && $0.plan.title == plan.title
      }
      if stands { continue }
      number += 1
      let lead = territory.lead(of: plan, at: place)
      let action = PlanAction(
        id: .init(place: agenda.place.id, trigger: trigger.id, number: number), plan: plan,
        rules: trigger.when.firedRules, lead: lead.actor, proposed: today)
      var standing = Agenda.Standing(action)
      standing.proposal = lead
      agenda.standings.append(standing)
      events.append(.proposed(action))
    }
  }

  private func escalation(of trigger: Trigger, _ episode: Episode?) -> String? {
    var known = memory
    known.apply(.episode(trigger.id, episode))
    guard let escalation = trigger.escalation, let day = known.day(of: escalation, for: trigger.id),
      today >= day
    else { return nil }
    return escalation.to
  }

  private mutating func lookAtActions() {
    for action in memory.actions where action.status == .proposed || action.isRunning {
      var standing = Agenda.Standing(action)
      standing.daysLate = action.daysLate(on: today)
      if action.isRunning, let course = questions.course(of: action) {
        standing.figure = course.readings.first
        standing.wanted = course.wanted
        standing.shortfall = course.shortfall
      }
      agenda.standings.append(standing)
    }
    agenda.standings.sort { $0.action.id < $1.action.id }
  }

  /// What the last review saw and is no longer so.
  private mutating func lookBack() {
    for figure in memory.seen {
      let query = ReadingQuery(
        figure.indicator, group: figure.group, at: .place(figure.place), period: figure.period)
      let now = territory.resolve(.reading(query), at: place).reading
      if now.number != figure.reading.number {
        agenda.errata.append(Agenda.Erratum(was: figure, now: now))
      }
    }
  }

  private mutating func cover() {
    let pack = territory.pack
    let actions = agenda.standings.map(\.action)
    let solutions = Set(actions.compactMap(\.plan.solution))
    let measures = Set(
      actions.compactMap(\.plan.measure)
        + pack.solutions.filter { solutions.contains($0.id) }.compactMap(\.measure))
    agenda.measuresCovered = pack.measures.map(\.id).filter(measures.contains)
    let rules = Set(actions.flatMap(\.rules))
    let characteristics = Set(pack.rules.filter { rules.contains($0.id) }.map(\.characteristic))
    agenda.characteristicsCovered = pack.characteristics.map(\.id).filter(characteristics.contains)
  }
}

extension Trigger {
  /// Who switched it off, and why; nil where it is on.
  fileprivate var suspension: Agenda.Suspension.Reason? {
    disabledBecause.map { because in
      .disabled(adjustments.last { $0.field == "disabled" }?.origin ?? origin, because: because)
    }
  }
}

extension Sequence<Evidence> {
  /// The figures read, each once; not what was computed from others.
  fileprivate var seen: [SeenFigure] {
    var seen: [SeenFigure] = []
    var known: Set<SeenFigure> = []
    for reading in flatMap(\.readings) {
      guard case .indicator(let indicator) = reading.subject, !reading.computed,
        let group = reading.group, let period = reading.period, case .measured = reading.reading
      else { continue }
      let figure = SeenFigure(
        indicator: indicator, place: reading.place, group: group, period: period,
        reading: reading.reading)
      if known.insert(figure).inserted { seen.append(figure) }
    }
    return seen
  }
}

extension Reading {
  /// The number, whatever its reliability; nil where there is none.
  fileprivate var number: Double? {
    if case .measured(let value, _) = self { value } else { nil }
  }
}

import JalonModel
import Testing

/// The record of a place, step by step, and its calendar after each.
private struct CalendarWorld {
  var record: [PlanEvent] = []
  let pack: RulePack
  private let origin = Origin(layer: "essai", file: "essai.lua", line: 1, column: 1)

  init() {
    var action = PlannedAction(title: .only("Réunir", in: .fr))
    action.due = TimeSpan(90, .days)
    var trigger = Trigger(id: "table", when: .all([]), actions: [action], origin: origin)
    trigger.cadence = TimeSpan(3, .months)
    trigger.escalation = TimeSpan(6, .months).map { .init(after: $0, to: "conseil") }
    var other = Trigger(id: "autre", when: .all([]), actions: [action], origin: origin)
    other.cadence = TimeSpan(1, .months)
    var pack = RulePack()
    pack.triggers = [trigger, other]
    self.pack = pack
  }

  var calendar: PlanCalendar { calendar(pack) }

  func calendar(_ pack: RulePack) -> PlanCalendar {
    PlanCalendar(
      of: record,
      place: Collectivity(id: "ici", name: "Ici", kind: .municipality, origin: origin),
      pack: pack, asOf: Day("2030-01-01") ?? .latest)
  }

  /// Each event as `KEY DAY SEQUENCE`, a cancelled one with a cross.
  var shown: [String] {
    calendar.events.map { "\($0.key) \($0.day) \($0.sequence)\($0.isCancelled ? " x" : "")" }
  }

  mutating func review(
    _ day: String, _ states: [String: Episode.State], asking schedule: Schedule? = nil
  ) throws {
    let day = try #require(Day(day))
    for (trigger, state) in states.sorted(by: { $0.key < $1.key }) {
      var episode = Episode(trigger: trigger, state: state, count: 0, since: day, opened: day)
      episode.schedule = schedule
      record.append(.episode(trigger, episode))
    }
    record.append(.reviewed(day, seen: []))
  }

  mutating func propose(_ number: Int, on day: String) throws {
    let id = PlanAction.ID(place: "ici", trigger: "table", number: number)
    record.insert(
      .proposed(
        PlanAction(
          id: id, plan: pack.triggers[0].actions[0], rules: [], lead: nil,
          proposed: try #require(Day(day)))), at: record.count - 1)
  }

  mutating func decide(
    _ number: Int, _ status: PlanAction.Status?, on day: String, due: String? = nil
  ) throws {
    var decision = Decision(.init(on: try #require(Day(day)), status: status))
    decision.due = due.flatMap { Day($0) }
    record.append(.decided(.init(place: "ici", trigger: "table", number: number), decision))
  }
}

@Suite struct PlanCalendarTests {
  @Test func `nothing on record is an empty calendar`() throws {
    var world = CalendarWorld()
    #expect(world.shown.isEmpty)
    try world.review("2026-01-31", ["table": .pending])
    #expect(world.shown.isEmpty)
  }

  @Test func `an open trigger asks for a review and an escalation, each of one day`() throws {
    var world = CalendarWorld()
    try world.review("2026-01-31", ["table": .open])
    #expect(world.shown == ["review 2026-04-30 0", "escalation/table 2026-07-31 0"])
  }

  @Test func `the next review is the earliest that open triggers ask for`() throws {
    var world = CalendarWorld()
    try world.review("2026-01-31", ["table": .open, "autre": .open])
    #expect(world.shown.first == "review 2026-02-28 0")
    try world.review("2026-02-28", ["autre": .closed])
    #expect(world.shown.first == "review 2026-05-28 1")
    try world.review("2026-05-28", ["table": .closed])
    #expect(world.shown == ["review 2026-05-28 2 x", "escalation/table 2026-07-31 1 x"])
  }

  @Test func `a due date stands from acceptance to the end of its action`() throws {
    var world = CalendarWorld()
    try world.review("2026-01-31", ["table": .open])
    try world.propose(1, on: "2026-01-31")
    #expect(!world.shown.contains { $0.hasPrefix("due") })
    try world.decide(1, .accepted, on: "2026-02-10", due: "2026-05-11")
    #expect(world.shown.contains("due/table/1 2026-05-11 0"))
    try world.decide(1, nil, on: "2026-02-11")
    #expect(world.shown.contains("due/table/1 2026-05-11 0"))
    try world.decide(1, .inProgress, on: "2026-03-01")
    #expect(world.shown.contains("due/table/1 2026-05-11 0"))
    #expect(world.shown.contains("escalation/table 2026-07-31 1 x"))
    try world.decide(1, .dropped, on: "2026-03-02")
    #expect(world.shown.contains("due/table/1 2026-05-11 1 x"))
    #expect(world.shown.contains("escalation/table 2026-07-31 2"))
    try world.decide(1, .proposed, on: "2026-03-03")
    try world.decide(1, .accepted, on: "2026-03-04", due: "2026-06-02")
    #expect(world.shown.contains("due/table/1 2026-06-02 2"))
  }

  @Test func `a longer record never lowers a sequence, and raises that of what changed`() throws {
    var world = CalendarWorld()
    var before: [String: CalendarEvent] = [:]
    let days = (1...9).map { "2026-0\($0)-15" }
    for (turn, day) in days.enumerated() {
      let state: Episode.State = [.open, .closing, .open, .closed][turn % 4]
      try world.review(day, ["table": state, "autre": turn % 3 == 0 ? .open : .closed])
      if turn % 4 == 0 { try world.propose(turn + 1, on: day) }
      if turn % 4 == 1 { try world.decide(turn, .accepted, on: day, due: "2027-01-0\(turn)") }
      if turn % 4 == 3 { try world.decide(turn - 2, .done, on: day) }
      let now = Dictionary(uniqueKeysWithValues: world.calendar.events.map { ($0.key, $0) })
      for (key, old) in before {
        let new = try #require(now[key])
        #expect(new == old ? true : new.sequence > old.sequence, "\(key) at \(day)")
      }
      before = now
    }
    #expect(before.count == 4)
  }

  @Test func `a trigger that is switched off asks for nothing any more`() throws {
    var world = CalendarWorld()
    try world.review("2026-01-31", ["table": .open])
    var pack = world.pack
    pack.triggers[0].disabledBecause = .only("essai", in: .fr)
    let calendar = PlanCalendar(
      of: world.record, place: world.calendar.place, pack: pack, asOf: .latest)
    #expect(calendar.events.isEmpty)
  }

  /// What the trigger asks, in the words of a pack.
  private static func schedule(
    _ label: String = "Réunir", months: Int = 3, after: Int = 6, to: String = "Le conseil"
  ) -> Schedule {
    Schedule(
      label: .only(label, in: .fr), cadence: TimeSpan(months, .months),
      escalation: TimeSpan(after, .months).map { .init(after: $0, to: "conseil") },
      names: ["conseil": .only(to, in: .fr)])
  }

  @Test(arguments: [
    (schedule("Convoquer"), ["review", "escalation/table", "due/table/1"]),
    (schedule(months: 1), ["review"]), (schedule(after: 7), ["escalation/table"]),
    (schedule(to: "La mairie"), ["escalation/table"]), (schedule(), []),
    (Schedule(label: .only("Réunir", in: .fr)), ["review", "escalation/table"]),
  ])
  func
    `what a review finds changed in the pack raises the sequence of what it changes, and only it`(
      _ schedule: Schedule, _ changed: [String]
    ) throws
  {
    var world = CalendarWorld()
    try world.review("2026-01-31", ["table": .open], asking: Self.schedule())
    try world.propose(1, on: "2026-01-31")
    try world.decide(1, .accepted, on: "2026-01-31", due: "2026-05-01")
    let before = world.calendar.events
    #expect(before.count == 3)
    // The day and the opening stay: nothing else is new.
    try world.review("2026-01-31", ["table": .open], asking: schedule)
    for event in before {
      let now = try #require(world.calendar.events.first { $0.key == event.key })
      #expect(now.sequence == (changed.contains(event.key) ? 1 : 0), "\(event.key)")
      #expect((now == event) == !changed.contains(event.key), "\(event.key)")
    }
  }

  @Test func `a pack that changes changes nothing until a review records it`() throws {
    var world = CalendarWorld()
    try world.review("2026-01-31", ["table": .open], asking: Self.schedule())
    var pack = world.pack
    pack.triggers[0].cadence = TimeSpan(1, .months)
    pack.triggers[0].label = .only("Autre", in: .fr)
    #expect(world.calendar(pack).events == world.calendar.events)
    pack.triggers = []
    #expect(world.calendar(pack).events == world.calendar.events)
  }

  @Test func `a day past the last of the calendar is no event`() throws {
    var world = CalendarWorld()
    try world.review("9999-12-31", ["table": .open])
    #expect(world.shown.isEmpty)
  }
}

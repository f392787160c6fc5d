import JalonModel
import Testing

@testable import Jalon

struct PlaceReviewTests {
  private static let trigger = """
    trigger "table" {
      when = fires "rarete", persists = 2, clears = 1, cadence = "3 months",
      action = { label = "Réunir la table", role = "logement", due = "90 days",
                 target = { indicator = "taux", value = 3, by = "2028" } },
      escalation = { after = "1 year", to = "conseil" },
    }
    """

  @Test func `an action is proposed once, when its trigger has persisted`() throws {
    var world = try ReviewWorld(Self.trigger, [2024: 1.2, 2025: 1.1])
    #expect(try world.review("2025-01-15").proposed.isEmpty)
    let opened = try world.review("2025-04-15")
    #expect(opened.proposed.map(\.action.id.description) == ["ici/table/1"])
    #expect(opened.proposed.first?.action.lead == "habitation")
    #expect(opened.watches.first?.nextReview == Day("2025-07-15"))
    let still = try world.review("2026-02-15")
    #expect(still.proposed.isEmpty)
    #expect(still.standings.map(\.action.id.number) == [1])
    #expect(still.watches.first?.after?.opened == Day("2025-04-15"))
  }

  @Test func `unknown holds an episode, and says so`() throws {
    var world = try ReviewWorld(Self.trigger, [2023: 1, 2024: nil, 2025: 5] as [Int: Double?])
    try world.review("2024-01-15")
    try world.review("2024-04-15")
    let held = try world.review("2025-01-15")
    let watch = try #require(held.watches.first)
    #expect(watch.isHeld && watch.after?.state == .open)
    #expect(watch.missing.map(\.id) == ["taux"])
    #expect(try world.review("2026-01-15").watches.first?.hasClosed == true)
  }

  @Test(arguments: [(trigger, "Le conseil l’a mis en pause"), ("", nil)])
  func `an episode whose trigger is switched off or gone stands still, and goes on with it`(
    _ rules: String, _ paused: String?
  ) throws {
    let years: [Int: Double?] = [2023: 1, 2024: 1]
    var world = try ReviewWorld(Self.trigger, years)
    try world.review("2024-01-15")
    try world.review("2024-04-15")
    try world.decide(1, .accepted, on: "2024-05-01")
    let open = try #require(world.memory.episodes["table"])

    var without = try ReviewWorld(rules, paused: paused, years).remembering(world.memory)
    let agenda = try without.review("2024-07-15")
    #expect(agenda.watches.isEmpty)
    let suspension = try #require(agenda.suspended.first)
    #expect(suspension.episode.state == .open && suspension.episode.opened == open.opened)
    #expect(suspension.label.shown(in: .fr) == "Réunir la table")
    switch suspension.reason {
    case .disabled(let origin, let because):
      #expect(origin.layer == "local" && origin.line == 3)
      #expect(because.shown(in: .fr) == paused)
    case .undeclared: #expect(paused == nil)
    }
    #expect(agenda.standings.map(\.action.id.number) == [1], "its actions are followed")
    let held = without.memory.episodes
    #expect(held["table"]?.schedule?.cadence == nil, "it asks nothing of the calendar")
    #expect(try without.review("2024-10-15").suspended == agenda.suspended)
    #expect(without.memory.episodes == held)

    var again = world.remembering(without.memory)
    let back = try again.review("2025-01-15")
    #expect(back.suspended.isEmpty && back.proposed.isEmpty)
    #expect(back.watches.first?.before?.opened == open.opened)
    #expect(again.memory.episodes["table"] == open)
  }

  @Test func `nobody to lead it is said with the ties that failed`() throws {
    var world = try ReviewWorld(
      Self.trigger, relations: "habitation = { \"to_raise_awareness\" }", [2024: 1])
    try world.review("2025-01-15")
    let lead = try #require(try world.review("2025-02-15").proposed.first?.proposal)
    #expect(lead.actor == nil && lead.obstacle == .nobodyReachable)
    #expect(lead.considered.map(\.actor) == ["habitation", "office"])
    #expect(lead.considered[0].relations == [.toRaiseAwareness])

    world = try ReviewWorld(Self.trigger, relations: nil, [2024: 1])
    try world.review("2025-01-15")
    let unknown = try #require(try world.review("2025-02-15").proposed.first?.proposal)
    #expect(unknown.obstacle == .relationsUnknown)

    world = try ReviewWorld(
      Self.trigger, relations: "office = { \"collaboration\", \"negative_influence\" }", [2024: 1])
    try world.review("2025-01-15")
    let negative = try #require(try world.review("2025-02-15").proposed.first?.proposal)
    #expect(negative.actor == "office" && negative.isNegative)
  }

  @Test func `who is reached through the MRC leads, and whom it does not reach is not known`()
    throws
  {
    var world = try ReviewWorld(
      Self.trigger, relations: nil, mrc: "office = { \"partnership\" }", [2024: 1])
    try world.review("2025-01-15")
    let led = try #require(try world.review("2025-02-15").proposed.first?.proposal)
    #expect(led.actor == "office" && led.considered.last?.through == "autour")

    world = try ReviewWorld(
      Self.trigger, relations: nil, mrc: "office = { \"to_support\" }", [2024: 1])
    try world.review("2025-01-15")
    let open = try #require(try world.review("2025-02-15").proposed.first?.proposal)
    #expect(open.actor == nil && open.obstacle == .relationsUnknown)
  }

  @Test func `an accepted action is late past its due date, and off target under its path`()
    throws
  {
    var world = try ReviewWorld(Self.trigger, [2023: 1.0, 2024: 1.0, 2025: 1.1])
    try world.review("2024-01-15")
    try world.review("2024-04-15")
    try world.decide(1, .accepted, on: "2024-05-01")
    let early = try world.review("2024-07-30")
    #expect(early.overdue.isEmpty && early.offTarget.isEmpty)
    let late = try world.review("2026-01-15")
    // 90 days after May 1, 2024 is July 30.
    #expect(late.overdue.map(\.daysLate) == [534])
    let standing = try #require(late.offTarget.first)
    // The line from 1 on 2024-05-01 to 3 on 2028-12-31, read on 2025-12-31.
    let wanted = 1 + 2.0 * 609 / 1705
    #expect(abs((standing.wanted ?? 0) - wanted) < 1e-12)
    #expect(abs((standing.shortfall ?? 0) - (wanted - 1.1)) < 1e-12)
    #expect(late.watches.first?.escalates == "conseil")
    try world.decide(1, .inProgress, on: "2026-01-20")
    #expect(try world.review("2026-04-15").watches.first?.escalates == nil)
  }

  @Test func `a trigger asks how the plan itself goes`() throws {
    var world = try ReviewWorld(
      Self.trigger + """

        trigger "relance" { when = any { overdue { by = "30 days", trigger = "table" }, off_target "table" },
          action = { label = "Relancer", owner = "office" } }
        """, relations: "office = { \"partnership\" }", [2023: 1.0, 2024: 1.0, 2025: 9])
    try world.review("2024-01-15")
    try world.review("2024-04-15")
    #expect(world.memory.episodes["relance"] == nil, "nothing is accepted")
    try world.decide(1, .accepted, on: "2024-05-01")
    try world.review("2024-08-29")
    #expect(world.memory.episodes["relance"] == nil, "30 days late is not later than 30 days")
    try world.review("2024-08-30")
    #expect(world.memory.episodes["relance"]?.state == .open)
    #expect(world.memory.actions.map(\.lead) == ["office", "office"])
  }

  @Test func `a figure corrected after it was seen gives an erratum, once`() throws {
    var before = try ReviewWorld(Self.trigger, [2024: 1.2])
    try before.review("2025-01-15")
    let corrected = try ReviewWorld(Self.trigger, [2024: 1.4])
    var world = corrected.remembering(before.memory)
    let agenda = try world.review("2025-04-15")
    #expect(agenda.errata.map(\.was.reading) == [.measured(1.2, .normal)])
    #expect(agenda.errata.map(\.now) == [.measured(1.4, .normal)])
    #expect(try world.review("2025-05-15").errata.isEmpty)
  }

  @Test func `a review before the last one is refused`() throws {
    var world = try ReviewWorld(Self.trigger, [2024: 1.2])
    try world.review("2025-01-15")
    #expect { try world.review("2025-01-14") } throws: {
      ($0 as? Problem)?.kind == "review_in_the_past"
    }
  }

  @Test(arguments: [
    ("when = fires \"rarete\"", "missing_field"),
    ("when = fires \"rarete\", action = { role = \"x\" }", "missing_field"),
    ("when = fires \"rarete\", action = { label = \"A\", solution = \"x\" }", "unknown_solution"),
    ("when = off_target \"autre\", action = { label = \"A\" }", "unknown_trigger"),
    ("when = overdue { by = \"2 reviews\" }, action = { label = \"A\" }", "wrong_type"),
    ("when = fires \"rarete\", persists = 0, action = { label = \"A\" }", "wrong_type"),
    (
      "when = fires \"rarete\", action = { label = \"A\", target = { value = 1, by = \"2027\" } }",
      "missing_field"
    ),
    (
      "when = fires \"rarete\", action = { label = \"A\" }, escalation = { after = \"1 year\", to = \"x\" }",
      "unknown_stakeholder"
    ),
  ])
  func `what is wrong with a trigger is told at its place`(_ fields: String, _ kind: String) throws
  {
    let problems = #expect(throws: Problems.self) {
      try ReviewWorld("trigger \"t\" { \(fields) }", [2024: 1])
    }
    let first = try #require(problems?.list.first { $0.gravity == .error })
    #expect(first.kind == kind && first.line != nil)
  }

  @Test func `a rule does not ask about the plan`() throws {
    let problems = #expect(throws: Problems.self) {
      try ReviewWorld(
        "rule \"r\" { characteristic = \"un\", label = \"R\", source = \"s\", when = overdue {} }",
        [2024: 1])
    }
    #expect(problems?.list.map(\.kind) == ["plan_asked_outside_trigger"])
  }
}

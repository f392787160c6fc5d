import JalonModel
import JalonStore
import Testing

struct ErratumTests {
  /// Pending in January; opens in April on wrong figures, which proposes an action; accepted.
  private func world() throws -> StoreWorld {
    let world = try StoreWorld()
    let store = try world.store()
    _ = try store.record(
      try run("2026-01-15", "ici"),
      [
        (
          "ici",
          [
            try Invented.episode(.pending, "2026-01-15"),
            try Invented.reviewed("2026-01-15", try Invented.figure(.measured(1, .normal))),
          ]
        )
      ])
    _ = try store.record(
      try run("2026-04-15", data: "wrong", "ici"),
      [
        (
          "ici",
          [
            try Invented.episode(.open, "2026-01-15", opened: "2026-04-15"),
            .proposed(try Invented.action(on: "2026-04-15")),
            try Invented.reviewed("2026-04-15", try Invented.figure(.measured(0, .normal))),
          ]
        )
      ])
    try store.decide(
      .init(place: "ici", trigger: "table", number: 1),
      try Invented.decision(.accepted, on: "2026-04-20"))
    return world
  }

  @Test func `what a run began from is what was on record before it`() throws {
    let store = try world().store(.reading)
    #expect(try store.memory(of: "ici", before: 1) == PlanMemory())
    let before = try store.memory(of: "ici", before: 2)
    #expect(before.episodes["table"]?.state == .pending)
    #expect(before.actions.isEmpty)
    #expect(before.lastReview == Day("2026-01-15"))
    #expect(before.seen.map(\.reading) == [.measured(1, .normal)])
  }

  @Test func `an erratum begins before its date, and keeps what was proposed and decided`() throws {
    let memory = try world().store(.reading).memory(of: "ici", revising: try read("2026-04-15"))
    #expect(memory.episodes["table"]?.state == .pending)
    #expect(memory.lastReview == Day("2026-01-15"))
    #expect(memory.seen.map(\.reading) == [.measured(1, .normal)])
    #expect(memory.actions.map(\.status) == [.accepted])
  }

  @Test func `an erratum that changes no episode takes it back to where it stood`() throws {
    let world = try world()
    let events = [
      try Invented.reviewed("2026-04-15", try Invented.figure(.missing(.withheld)))
    ]
    let corrected = try run("2026-04-15", data: "right", "ici")
    #expect(kind { _ = try world.store().record(corrected, [("ici", events)]) } == "review_differs")
    #expect(try world.store().record(corrected, [("ici", events)], again: .erratum) == 3)
    let store = try world.store(.reading)
    #expect(try store.run(3)?.errata == ["ici"])
    let memory = try store.memory(of: "ici")
    #expect(memory.episodes["table"]?.state == .pending)
    #expect(memory.seen.map(\.reading) == [.missing(.withheld)])
    #expect(memory.actions.map(\.status) == [.accepted])
    let log = try store.entries(of: "ici")
    #expect(log.count == 11, "nothing that was on record is gone: \(log)")
    #expect(try world.dump().contains("  erratum 2026-04-15"))
    // What the erratum itself began from, for a replay.
    #expect(
      try store.memory(of: "ici", before: 3)
        == store.memory(of: "ici", revising: try read("2026-04-15")))
    #expect(try store.memory(of: "ici", before: 2).actions.isEmpty)
    // And once on record it is the review of that date.
    #expect(try world.store().record(corrected, [("ici", events)], again: .erratum) == nil)
  }
}

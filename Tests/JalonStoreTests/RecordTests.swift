import Foundation
import JalonModel
import JalonStore
import Testing

struct RecordTests {
  /// One of every kind, and of every field of each.
  private static func everything() throws -> [PlanEvent] {
    var plan = PlannedAction(title: .only("Réunir « la table »", in: .fr))
    plan.role = "logement"
    plan.owner = "habitation"
    plan.due = TimeSpan(3, .months)
    plan.solution = "table_logement"
    plan.measure = "a1.1"
    plan.target = .init(indicator: "taux", value: 0.1 + 0.2, by: try read("2028"))
    var whole = PlanAction(
      id: .init(place: "ici", trigger: "table", number: 2), plan: plan,
      rules: ["logement.rarete", "a.b"], lead: "office", proposed: try read("2025-01-15"))
    whole.status = .inProgress
    whole.history += [
      .init(on: try read("2025-02-01"), status: .accepted, by: "Ève Tremblay", because: "oui"),
      .init(on: try read("2025-02-02"), status: nil, by: "Noé", because: "une note"),
      .init(on: try read("2025-03-01"), status: .inProgress),
    ]
    whole.start = -0.0625
    whole.due = try read("2025-05-01")
    var decision = try Invented.decision(.accepted, on: "2025-04-01")
    decision.due = try read("2025-07-01")
    decision.start = 1e-300
    decision.lead = "office"
    let english = PlanAction(
      id: .init(place: "ici", trigger: "autre", number: 1),
      plan: PlannedAction(title: .only("Convene", in: .en)), rules: [], lead: nil,
      proposed: try read("2025-04-15"))
    return [
      try Invented.episode(.pending, "2025-01-15"),
      .episode("b", nil),
      .episode(
        "c",
        Episode(
          trigger: "c", state: .closed, count: 0, since: .earliest, opened: .earliest,
          closed: .latest)),
      .proposed(try Invented.action(on: "2025-01-15")), .proposed(whole), .proposed(english),
      .decided(whole.id, decision),
      .decided(english.id, try Invented.decision(nil, on: "2025-04-16", by: nil)),
      try Invented.reviewed(
        "2025-04-15", try Invented.figure(.measured(1.2, .normal)),
        try Invented.figure(.measured(3, .caution)), try Invented.figure(.missing(.withheld))),
    ]
  }

  @Test func `every event comes back as it was recorded`() throws {
    let world = try StoreWorld()
    let events = try Self.everything()
    let run = try run("2025-04-15", "ici")
    #expect(try world.store().record(run, [("ici", events)]) == 1)
    let entries = try world.store(.reading).entries(of: "ici")
    let recorded = RecordedRun(number: 1, run: run, places: ["ici"], errata: [])
    #expect(
      entries == [.run(recorded)]
        + events.map { .event(.init(place: "ici", run: 1, event: $0)) })
    #expect(try world.store(.reading).run(1) == recorded)
    #expect(try world.store(.reading).memory(of: "ici") == PlanMemory(events))
    #expect(try world.store(.reading).memories() == ["ici": PlanMemory(events)])
    #expect(try world.store(.reading).memory(of: "ailleurs") == PlanMemory())
  }

  @Test(
    arguments: Kind.allCases.map { ReviewRun.Scope.all(kinds: [$0], within: nil) }
      + [.place("ici"), .all(kinds: nil, within: "estrie"), .all(kinds: [], within: nil)])
  func `what was asked to be reviewed comes back`(_ scope: ReviewRun.Scope) throws {
    let world = try StoreWorld()
    var run = try run("2025-04-15", "ici")
    run.scope = scope
    run.packs.append(.init(id: "ici", version: nil, sha256: ""))
    _ = try world.store().record(run, [("ici", [try Invented.reviewed("2025-04-15")])])
    #expect(try world.store(.reading).runs(of: "ici").map(\.run) == [run])
  }

  @Test func `the same review twice is on record once`() throws {
    let world = try StoreWorld()
    let review = [("ici", [try Invented.reviewed("2025-04-15")])]
    #expect(try world.store().record(try run("2025-04-15", "ici"), review) == 1)
    let (before, bytes) = (try world.dump(), try world.bytes)
    #expect(try world.store().record(try run("2025-04-15", "ici"), review) == nil)
    #expect(try world.dump() == before)
    #expect(try world.bytes == bytes)
    let more = review + [("là", [try Invented.reviewed("2025-04-15")])]
    #expect(try world.store().record(try run("2025-04-15", "ici", "là"), more) == 2)
    #expect(try world.store(.reading).run(2)?.places == ["là"], "the other is on record already")
  }

  @Test func `places reviewed in any order make the same record`() throws {
    func dump(_ order: [[String]]) throws -> String {
      let world = try StoreWorld()
      for places in order {
        let reviews = try places.map {
          (
            $0,
            [
              PlanEvent.proposed(try Invented.action(at: $0, on: "2025-04-15")),
              try Invented.reviewed("2025-04-15", try Invented.figure(.measured(1, .normal))),
            ]
          )
        }
        _ = try world.store().record(try run("2025-04-15"), reviews)
      }
      for place in order.flatMap(\.self) {
        try world.store().decide(
          .init(place: place, trigger: "table", number: 1),
          try Invented.decision(.accepted, on: "2025-05-01", by: "de \(place)"))
      }
      return try world.dump()
    }
    let straight = try dump([["a"], ["b"], ["c"]])
    #expect(straight.contains("by de b"))
    #expect(try dump([["c"], ["a"], ["b"]]) == straight)
    #expect(try dump([["b", "c", "a"]]) == straight)
  }

  @Test func `figures that have not changed are written once`() throws {
    let world = try StoreWorld()
    let figure = try Invented.figure(.measured(1.2, .normal))
    let other = try Invented.figure(.measured(1.3, .normal))
    for (day, seen) in [
      ("2025-01-01", [figure]), ("2025-01-02", [figure]), ("2025-01-03", [other]),
    ] {
      _ = try world.store().record(
        try run(day), [("ici", [.reviewed(try read(day), seen: seen)])])
      #expect(try world.store(.reading).memory(of: "ici").seen == seen)
    }
    #expect(try world.dump().components(separatedBy: "    seen ").count == 3)
    let seen = try world.store(.reading).entries(of: nil).compactMap { entry in
      if case .event(let event) = entry, case .reviewed(_, let seen) = event.event {
        seen
      } else {
        nil
      }
    }
    #expect(seen == [[figure], [figure], [other]])
  }

  @Test func `what is refused writes nothing`() throws {
    let world = try StoreWorld()
    let store = try world.store()
    _ = try store.record(try run("2025-04-15"), [("ici", [try Invented.reviewed("2025-04-15")])])
    let before = try world.dump()
    func refused(_ day: String, data: String = "dd", _ events: [PlanEvent]) -> String? {
      kind { _ = try store.record(try run(day, data: data), [("autre", events), ("ici", events)]) }
    }
    #expect(refused("2025-04-14", [try Invented.reviewed("2025-04-14")]) == "review_in_the_past")
    #expect(
      refused("2025-04-15", data: "ee", [try Invented.reviewed("2025-04-15")]) == "review_differs")
    #expect(refused("2025-04-16", []) == "store_contradiction", "no review of that day")
    let foreign = PlanEvent.proposed(try Invented.action(at: "là", on: "2025-04-16"))
    let day = try Invented.reviewed("2025-04-16")
    #expect(refused("2025-04-16", [day, foreign]) == "store_contradiction")
    let endless = try Invented.reviewed("2025-04-16", try Invented.figure(.measured(.nan, .normal)))
    #expect(refused("2025-04-16", [endless]) == "store_contradiction")
    #expect(
      kind { _ = try store.record(try run("2025-04-16"), [("ici", [day]), ("ici", [day])]) }
        == "store_contradiction")
    #expect(
      kind {
        try store.decide(
          .init(place: "ici", trigger: "table", number: 1),
          try Invented.decision(.accepted, on: "2025-05-01"))
      } == "unknown_action")
    #expect(kind { _ = try store.memory(of: "ici", before: 7) } == "unknown_run")
    #expect(try world.dump() == before)
  }

  @Test func `an action is proposed once`() throws {
    let world = try StoreWorld()
    let proposed = PlanEvent.proposed(try Invented.action(on: "2025-04-15"))
    _ = try world.store().record(
      try run("2025-04-15"), [("ici", [proposed, try Invented.reviewed("2025-04-15")])])
    #expect(
      kind {
        _ = try world.store().record(
          try run("2025-04-16"), [("ici", [proposed, try Invented.reviewed("2025-04-16")])])
      } == "store_contradiction")
  }
}

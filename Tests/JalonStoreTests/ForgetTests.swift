import Foundation
import JalonModel
import JalonStore
import Testing

struct ForgetTests {
  @Test func `a name is removed from the record, and from the file, and the rest stays`() throws {
    let world = try StoreWorld()
    let store = try world.store()
    let id = PlanAction.ID(place: "ici", trigger: "table", number: 1)
    _ = try store.record(
      try run("2026-01-15"),
      [
        (
          "ici",
          [.proposed(try Invented.action(on: "2026-01-15")), try Invented.reviewed("2026-01-15")]
        )
      ])
    try store.decide(id, try Invented.decision(.accepted, on: "2026-02-01"))
    try store.decide(id, try Invented.decision(nil, on: "2026-02-02", by: "Noé"))
    // The same name with its accent apart.
    try store.decide(id, try Invented.decision(.done, on: "2026-03-01", by: "E\u{300}ve Tremblay"))
    #expect(try world.bytes.range(of: Data("Tremblay".utf8)) != nil)

    #expect(try store.forget("Ève") == 0, "not the whole name")
    #expect(try store.forget("Ève Tremblay") == 2)
    #expect(try store.forget("Ève Tremblay") == 0)
    let action = try #require(try store.memory(of: "ici").actions.first)
    #expect(action.history.map(\.by) == [nil, nil, "Noé", nil])
    #expect(action.status == .done)
    let removed = try store.entries().compactMap { entry in
      if case .event(let event) = entry { event.isNameRemoved } else { nil }
    }
    #expect(removed == [false, false, true, false, true])
    #expect(try world.bytes.range(of: Data("Tremblay".utf8)) == nil)

    try store.decide(id, try Invented.decision(nil, on: "2026-04-01"))
    #expect(try store.memory(of: "ici").actions.first?.history.last?.by == "Ève Tremblay")
  }
}

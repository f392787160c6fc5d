import CSQLite
import Foundation
import JalonModel
import Testing

@testable import JalonStore

struct MigrationTests {
  private static let stored = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/version-1.sql")

  /// A record as the first version wrote it.
  private func older() throws -> StoreWorld {
    let world = try StoreWorld()
    let connection = try Connection(
      world.file, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, waiting: 0, path: "")
    try connection.execute(String(contentsOf: Self.stored, encoding: .utf8))
    return world
  }

  private func version(_ world: StoreWorld) throws -> Int {
    try Connection(world.file, flags: SQLITE_OPEN_READONLY, waiting: 0, path: "")
      .integer("PRAGMA user_version")
  }

  @Test func `a record of an earlier version is read as it is, and brought to this one to write`()
    throws
  {
    let world = try older()
    #expect(try version(world) == 1)
    let bytes = try world.bytes
    let dump = try world.dump()
    #expect(dump.contains("decided table/1") && dump.contains("by Ève Tremblay"))
    #expect(try world.bytes == bytes)
    let id = PlanAction.ID(place: "lieu_0", trigger: "table", number: 1)
    #expect(try world.store(.reading).memory(of: "lieu_0").actions.map(\.id) == [id])

    let store = try world.store()
    #expect(try version(world) == Schema.current.version)
    #expect(try world.dump() == dump)
    #expect(kind { try store.connection.execute("DELETE FROM events") } == "store_contradiction")
    let status = try store.connection.run("SELECT id, status, lead FROM actions") {
      [$0.text(0), $0.text(1), $0.text(2)]
    }
    #expect(status == [["lieu_0/table/1", "accepted", "habitation"]])
    let states = try store.connection.run("SELECT place, state, opened FROM episodes") {
      [$0.text(0), $0.text(1), $0.text(2)]
    }
    #expect(states == [["lieu_0", "open", "2026-01-15"]])
  }

  @Test func `a migration that fails leaves the record at its version`() throws {
    let world = try older()
    let bytes = try world.bytes
    let broken = Schema(steps: Schema.current.steps + ["CREATE TABLE x (y); CREATE TABLE x (y)"])
    #expect(
      kind {
        _ = try PlanStore(at: world.file, access: .writing, waiting: .zero, schema: broken)
      } == "store_failed")
    #expect(try version(world) == 1)
    #expect(try world.bytes == bytes)
  }

  @Test func `a record of a newer version is refused by its number and left as it is`() throws {
    let world = try StoreWorld()
    let newer = Schema(steps: Schema.current.steps + ["CREATE TABLE x (y)"])
    let open = try PlanStore(at: world.file, access: .writing, waiting: .zero, schema: newer)
    let bytes = try world.bytes
    for access in [PlanStore.Access.reading, .writing] {
      let problem = #expect(throws: Problem.self) { try world.store(access) }
      #expect(problem?.kind == "store_newer" && problem?.file == world.file)
      #expect(problem?.message.shown(in: .en).contains("version 3") == true)
    }
    #expect(try world.bytes == bytes)
    #expect(try open.memories().isEmpty)
  }

  @Test func `a record that a newer program has taken over meanwhile is not written to`() throws {
    let world = try StoreWorld()
    let store = try world.store()
    let newer = Schema(steps: Schema.current.steps + ["CREATE TABLE x (y)"])
    _ = try PlanStore(at: world.file, access: .writing, waiting: .zero, schema: newer)
    #expect(kind { _ = try store.forget("x") } == "store_newer")
  }
}

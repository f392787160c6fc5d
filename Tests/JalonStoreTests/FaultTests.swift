import Foundation
import JalonModel
import Testing

@testable import JalonStore

struct FaultTests {
  private func recorded() throws -> StoreWorld {
    let world = try StoreWorld()
    try #require(
      try StoreProcess(world.file, "review", "2026-01-15", "20").end().code == 0)
    return world
  }

  private func write(_ world: StoreWorld) throws {
    _ = try world.store().record(
      try run("2026-04-15"), [("ici", [try Invented.reviewed("2026-04-15")])])
  }

  @Test func `a record that is not there is empty, and reading makes none`() throws {
    let world = try StoreWorld()
    #expect(try world.store(.reading).memories().isEmpty)
    #expect(try world.dump() == "")
    #expect(!FileManager.default.fileExists(atPath: world.file))
  }

  @Test func `what is opened for reading is not written to`() throws {
    let world = try recorded()
    let store = try world.store(.reading)
    #expect(kind { _ = try store.forget("x") } == "store_read_only")
    #expect(kind { try store.connection.execute("DELETE FROM names") } == "store_read_only")
  }

  @Test(arguments: [
    "UPDATE events SET body = 'null'", "DELETE FROM events", "UPDATE runs SET data = ''",
    "DELETE FROM runs", "UPDATE reviews SET erratum = 1", "DELETE FROM reviews",
    "INSERT OR REPLACE INTO runs SELECT * FROM runs", "DELETE FROM signatures",
    "UPDATE names SET name = 'x'", "DELETE FROM names",
    "INSERT INTO events (place, run, kind, body) VALUES ('lieu_0', 9, 'reviewed', '{}')",
  ])
  func `what is on record is not changed`(_ statement: String) throws {
    let world = try recorded()
    #expect(
      try StoreProcess(world.file, "decide", "2026-02-15", "20").end().code == 0)
    let before = try world.dump()
    let store = try world.store()
    #expect(kind { try store.connection.execute(statement) } == "store_contradiction")
    #expect(try world.dump() == before)
  }

  @Test func `a folder, a text and another program’s file are left as they are`() throws {
    let world = try recorded()
    for access in [PlanStore.Access.reading, .writing] {
      #expect(
        kind { _ = try PlanStore(at: world.folder.path, access: access) } == "store_is_a_folder")
      #expect(kind { _ = try PlanStore(at: "", access: access) } == "store_unopenable")
      #expect(kind { _ = try PlanStore(at: "a\0b", access: access) } == "store_unopenable")
      #expect(
        kind { _ = try PlanStore(at: world.file + "/plan", access: access) } == "store_unopenable")
      let text = world.folder.appending(path: "notes.txt")
      let words = Data(String(repeating: "Ceci n'est pas une base.\n", count: 100).utf8)
      try words.write(to: text)
      #expect(kind { _ = try PlanStore(at: text.path, access: access) } == "not_a_store")
      #expect(try Data(contentsOf: text) == words)

      let other = try StoreWorld()
      try other.store().connection.execute("PRAGMA application_id = 7")
      let bytes = try other.bytes
      #expect(kind { _ = try other.store(access) } == "not_a_store")
      #expect(try other.bytes == bytes)
    }
  }

  @Test func `a damaged record is told, not read`() throws {
    let world = try recorded()
    var bytes = try world.bytes
    #expect(bytes.count > 5 * 4096)
    for index in stride(from: 4096, to: bytes.count, by: 4096) {
      bytes.replaceSubrange(index..<index + 2048, with: Data(repeating: 0xA5, count: 2048))
    }
    try bytes.write(to: URL(filePath: world.file))
    #expect(kind { _ = try world.dump() } == "store_damaged")
    #expect(kind { try write(world) } == "store_damaged")

    let cut = try recorded()
    try (try cut.bytes).prefix(6000).write(to: URL(filePath: cut.file))
    #expect(kind { _ = try cut.dump() } == "store_damaged")

    let odd = try recorded()
    try odd.store().connection.execute(
      """
      INSERT INTO events (place, kind, "trigger", body)
      VALUES ('ici', 'episode', 'table', '{"state":"asleep"}')
      """)
    #expect(kind { _ = try odd.store(.reading).memories() } == "store_damaged")
  }

  @Test func `a second writer waits, and is told when it has waited long enough`() throws {
    let world = try recorded()
    let before = try world.dump()
    let holder = try StoreProcess(world.file, "hold")
    #expect(holder.line() == "held\n")
    #expect(kind { try write(world) } == "store_busy")
    #expect(try world.dump() == before, "it can be read all the while")
    let waiting = try StoreProcess("--waiting", "60000", world.file, "review", "2026-04-15", "20")
    #expect(try holder.end().code == 0)
    #expect(try waiting.end().code == 0)
    #expect(try world.dump() != before)
  }

  @Test func `two first reviews at once make the record of one`() throws {
    let (world, alone) = (try StoreWorld(), try recorded())
    let both = try (1...2).map { _ in
      try StoreProcess("--waiting", "60000", world.file, "review", "2026-01-15", "20")
    }
    for process in both { #expect(try process.end().code == 0) }
    #expect(try world.dump() == alone.dump())
  }

  @Test func `without the right to write, nothing is written and everything is read`() throws {
    let world = try recorded()
    let before = try world.dump()
    func set(_ mode: Int, _ path: String) throws {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    func attempt(_ command: String) throws -> StoreProcess.Outcome {
      try StoreProcess("--as-nobody", world.file, command, "2026-04-15", "20").end()
    }
    try set(0o444, world.file)
    #expect(try attempt("review").kind == "store_read_only")
    #expect(try attempt("dump").output == before)
    try set(0o555, world.folder.path)
    #expect(try attempt("review").kind == "store_read_only")
    try set(0o666, world.file)
    #expect(try attempt("review").kind == "store_read_only", "no journal can be made")
    #expect(try attempt("dump").output == before)
    try set(0o000, world.file)
    #expect(try attempt("dump").kind == "store_forbidden")
    try set(0o777, world.folder.path)
    #expect(try world.dump() == before)

    let new = try StoreWorld()
    try set(0o555, new.folder.path)
    for path in [new.file, new.folder.appending(path: "a/b/plan.sqlite").path] {
      let outcome = try StoreProcess("--as-nobody", path, "review", "2026-04-15", "2").end()
      #expect(outcome.kind == "store_forbidden", "\(path)")
    }
    try set(0o777, new.folder.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: new.folder.path).isEmpty)
  }

  @Test(arguments: [1, 8, 40, 100, 160])
  func `a file that may not grow loses nothing`(_ blocks: Int) throws {
    let world = try recorded()
    let before = try world.dump()
    let outcome = try StoreProcess(
      world.file, "review", "2026-04-15", "2000",
      under: ["sh", "-c", "ulimit -f \(blocks); exec \"$@\"", "sh"]
    ).end()
    #expect(outcome.code == 1 && outcome.kind == "store_full", "\(outcome)")
    #expect(try world.dump() == before)
  }

  @Test func `a part that fails within a transaction is undone alone`() throws {
    let world = try recorded()
    let id = PlanAction.ID(place: "lieu_0", trigger: "table", number: 1)
    try world.store().write { store in
      try store.decide(id, try Invented.decision(.accepted, on: "2026-02-01"))
      #expect(
        kind {
          try store.write { store in
            try store.decide(id, try Invented.decision(.done, on: "2026-02-02"))
            throw StoreWords.contradiction.problem("x")
          }
        } == "store_contradiction")
    }
    #expect(try world.store(.reading).memory(of: "lieu_0").actions.first?.status == .accepted)
  }

  @Test(arguments: StoreWords.allCases)
  func `every fault says what is wrong and what to do, in both languages`(_ words: StoreWords) {
    let problem = words.problem("DETAIL")
    #expect(problem.message.isComplete && problem.remedy?.isComplete == true)
    for language in Language.allCases {
      #expect(problem.message.shown(in: language).hasSuffix("."))
      #expect(problem.remedy?.shown(in: language).hasSuffix(".") == true)
    }
    #expect(problem.message.shown(in: .fr) != problem.message.shown(in: .en))
  }
}

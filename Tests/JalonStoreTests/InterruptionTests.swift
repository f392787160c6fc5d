import Foundation
import JalonModel
import JalonStore
import Testing

/// A review that is killed, or that the system fails, at each of its writes in turn.
@Suite(
  .enabled(if: Meddling.isPossible, "strace is not here, or may not trace"), .serialized)
struct InterruptionTests {
  private static let places = "300"

  private static func review(_ world: StoreWorld, _ day: String, under: [String] = []) throws
    -> StoreProcess.Outcome
  {
    try StoreProcess(world.file, "review", day, places, under: under).end()
  }

  /// A record with a review of January, what it says, and what a review of April makes of it.
  private static func prepared() throws -> (bytes: Data, january: String, april: String) {
    let world = try StoreWorld()
    try #require(try review(world, "2026-01-15").code == 0)
    let (bytes, january) = (try world.bytes, try world.dump())
    try #require(try review(world, "2026-04-15").code == 0)
    let april = try world.dump()
    try #require(january != april && april.hasPrefix("place lieu_0\n"))
    return (bytes, january, april)
  }

  /// A world with a record as it was in January.
  private static func world(_ bytes: Data) throws -> StoreWorld {
    let world = try StoreWorld()
    try bytes.write(to: URL(filePath: world.file))
    return world
  }

  @Test(arguments: ["pwrite64", "fdatasync", "unlink"])
  func `a review killed at any write is on record whole or not at all`(_ call: String) throws {
    let before = try Self.prepared()
    var kills = 0
    while true {
      let world = try Self.world(before.bytes)
      let turn = Meddling.at(kills + 1, of: call, "signal=KILL")
      let outcome = try Self.review(world, "2026-04-15", under: turn)
      if outcome.code == 0 { break }
      try #require(outcome.signal == SIGKILL, "\(outcome)")
      kills += 1
      // What is half done is undone by a reader, every other time by the next review itself.
      if kills.isMultiple(of: 2) {
        let dump = try world.dump()
        #expect(dump == before.january || dump == before.april, "\(call) \(kills)")
      }
      #expect(try Self.review(world, "2026-04-15").code == 0)
      #expect(try world.dump() == before.april, "\(call) \(kills)")
      let left = try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
      #expect(left == ["plan.sqlite"])
    }
    #expect(kills >= (call == "pwrite64" ? 10 : 1))
  }

  @Test func `a first review killed at any write leaves a record that the next one makes whole`()
    throws
  {
    let whole = try StoreWorld()
    try #require(try Self.review(whole, "2026-01-15").code == 0)
    let january = try whole.dump()
    var kills = 0
    while true {
      let world = try StoreWorld()
      let turn = Meddling.at(kills + 1, of: "pwrite64", "signal=KILL")
      let outcome = try Self.review(world, "2026-01-15", under: turn)
      if outcome.code == 0 { break }
      try #require(outcome.signal == SIGKILL, "\(outcome)")
      kills += 1
      if kills.isMultiple(of: 2) {
        #expect(["", january].contains(try world.dump()), "\(kills)")
      }
      #expect(try Self.review(world, "2026-01-15").code == 0)
      #expect(try world.dump() == january, "\(kills)")
    }
    #expect(kills > 10)
  }

  @Test func `a review killed at fifty of its calls on files is whole or not at all`()
    throws
  {
    let before = try Self.prepared()
    var random = SplitMix(state: 0x4A41_4C4F_4E)
    var kills = 0
    while kills < 50 {
      let world = try Self.world(before.bytes)
      let turn = Int.random(in: 1...450, using: &random)
      let under = Meddling.at(turn, of: "%desc", "signal=KILL")
      let outcome = try Self.review(world, "2026-04-15", under: under)
      if outcome.code != 0 {
        try #require(outcome.signal == SIGKILL, "\(outcome)")
        kills += 1
      }
      let dump = try world.dump()
      #expect(dump == before.january || dump == before.april, "\(turn)")
      #expect(try Self.review(world, "2026-04-15").code == 0)
      #expect(try world.dump() == before.april, "\(turn)")
    }
  }

  @Test(arguments: [
    ("pwrite64", "error=ENOSPC", "store_full"),
    ("pwrite64", "error=EIO", "store_failed"), ("fdatasync", "error=EIO", "store_failed"),
  ])
  func `a disk that is full or fails at any write loses nothing, and says so`(
    _ call: String, _ error: String, _ kind: String
  ) throws {
    let before = try Self.prepared()
    var failures = 0
    while true {
      let world = try Self.world(before.bytes)
      let outcome = try Self.review(
        world, "2026-04-15", under: Meddling.at(failures + 1, of: call, error))
      if outcome.code == 0 { break }
      failures += 1
      #expect(outcome.code == 1 && outcome.kind == kind, "\(failures): \(outcome)")
      #expect(try world.dump() == before.january, "\(failures)")
      if failures.isMultiple(of: 8) {
        #expect(try Self.review(world, "2026-04-15").code == 0)
        #expect(try world.dump() == before.april)
      }
    }
    #expect(failures >= 1)
  }
}

/// Numbers that are the same in every run (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

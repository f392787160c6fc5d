import Foundation
import Testing

/// A region of 300 places whose review of April opens what that of January found, and its record.
private struct Region: ~Copyable {
  static let places = 300

  let folder: FreshFolder
  var record: URL { folder.url.appending(path: ".jalon/plan.sqlite") }

  init() throws {
    let folder = try FreshFolder()
    try folder.write(
      """
      pack "region" { title = "Région", version = "1", language = "fr" }
      characteristic "un" { label = "Un", statement = "Un", order = 1 }
      indicator "taux" { label = "Taux", unit = "%", direction = "higher" }
      rule "rarete" {
        characteristic = "un", label = "Rare", source = "essai",
        thresholds = { seuil = 3 }, when = below("taux", "seuil"),
      }
      trigger "table" {
        when = fires "rarete", persists = 2, cadence = "3 months",
        action = { label = "Réunir la table", due = "90 days" },
      }
      collectivities "places.csv" { kind = "municipality" }
      data "figures.csv"
      """, to: "jalon.lua")
    let numbers = 0..<Self.places
    try folder.write(
      "id,name\n" + numbers.map { "lieu_\($0),Lieu \($0)\n" }.joined(), to: "places.csv")
    let cells = ["1.5,", "5,", ",x"]
    try folder.write(
      "collectivity,indicator,period,value,status\n"
        + numbers.map { "lieu_\($0),taux,2024,\(cells[$0 % cells.count])\n" }.joined(),
      to: "figures.csv")
    self.folder = folder
  }

  /// The review of a day, by a program that starts `jalon` in turn.
  func review(_ day: String, under before: [String] = []) throws -> Outcome {
    let review = ["review", "--all", "--as-of", day, "--lang", "en"]
    return try run(before + [try Tool.program.path] + review)
  }

  /// What is on record.
  func dump(_ path: String = ".jalon/plan.sqlite") throws -> String {
    let probe = try Tool.program.deletingLastPathComponent().appending(path: "StoreProbe")
    let outcome = try run([probe.path, path, "dump"])
    try #require(outcome.code == 0, "\(outcome.messages)")
    return outcome.output
  }

  func run(_ arguments: [String]) throws -> Outcome {
    try Tool.run(URL(filePath: "/usr/bin/env"), arguments, in: folder.url, [:])
  }

  /// Puts a record in place of the one that is there.
  func begin(_ bytes: Data) throws {
    try FileManager.default.createDirectory(
      at: record.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: record)
  }
}

/// What other programs do to a review.
private enum Meddling {
  /// Kills it at the nth of its calls of a kind.
  static func kill(at turn: Int, of call: String) -> [String] {
    [
      "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
      "inject=\(call):signal=KILL:when=\(turn)",
    ]
  }

  /// Does something first, in a file system that nobody else sees.
  static func after(_ script: String) -> [String] {
    ["unshare", geteuid() == 0 ? "-m" : "-rm", "sh", "-ec", script + "\nexec \"$@\"", "sh"]
  }

  static let canKill = isPossible(["strace", "-f", "-o", "/dev/null", "true"])
  static let canMount = isPossible(after("mount -t tmpfs none /mnt") + ["true"])

  /// A machine that must have everything fails instead.
  private static func isPossible(_ arguments: [String]) -> Bool {
    if ProcessInfo.processInfo.environment["JALON_NEED_SHARED"] != nil { return true }
    let folder = FileManager.default.temporaryDirectory
    let outcome = try? Tool.run(URL(filePath: "/usr/bin/env"), arguments, in: folder, [:])
    return outcome?.code == 0
  }
}

/// A review that is killed, raced, or refused its writes by the system. `make kill` kills it at each
/// of its writes; here at some.
@Suite(.serialized) struct ReviewInterruptionTests {
  private static let day = "2025-04-15"

  /// A region with the record of January, and what the review of April makes of it.
  private struct Course {
    var bytes: Data
    var january: String
    var april: String
    var said: Outcome
  }

  private static func course(of region: borrowing Region) throws -> Course {
    try #require(try region.review("2025-01-15").code == 0)
    let (bytes, january) = (try Data(contentsOf: region.record), try region.dump())
    let said = try region.review(day)
    let april = try region.dump()
    try #require(said.code == 0 && january != april && april.contains("proposed table/1"))
    return Course(bytes: bytes, january: january, april: april, said: said)
  }

  @Test(
    .enabled(if: Meddling.canKill, "strace is not here, or may not trace"),
    arguments: [("pwrite64", 17, 5), ("fdatasync", 1, 3), ("unlink", 1, 1)])
  func `a review of a region that is killed is made whole by the next`(
    _ call: String, _ step: Int, _ least: Int
  ) throws {
    let region = try Region()
    let course = try Self.course(of: region)
    var kills = 0
    while true {
      try region.begin(course.bytes)
      let turn = Meddling.kill(at: 1 + kills * step, of: call)
      do {
        #expect(try region.review(Self.day, under: turn) == course.said)
        break
      } catch Tool.Trouble.killed { kills += 1 }
      #expect(try region.review(Self.day) == course.said)
      #expect(try region.dump() == course.april, "\(call) \(kills)")
      let folder = region.record.deletingLastPathComponent()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plan.sqlite"])
    }
    #expect(kills >= least)
  }

  @Test func `two reviews at once make the record of one`() throws {
    let region = try Region()
    let course = try Self.course(of: region)
    try region.begin(course.bytes)
    let line = "\(try Tool.program.path) review --all --as-of \(Self.day) --lang en"
    let both = try region.run([
      "sh", "-c", "\(line) > one & \(line) > two; e=$?; wait $! && exit $e",
    ])
    #expect(both.code == 0 && both.messages.isEmpty)
    #expect(try region.dump() == course.april)
    for name in ["one", "two"] {
      let said = try String(contentsOf: region.folder.url.appending(path: name), encoding: .utf8)
      #expect(said == course.said.output)
    }
  }

  @Test(arguments: [8, 320, 420])
  func `a review whose file may not grow loses nothing and says so`(_ blocks: Int) throws {
    let region = try Region()
    let course = try Self.course(of: region)
    try region.begin(course.bytes)
    let refused = try region.review(
      Self.day, under: ["sh", "-c", "ulimit -f \(blocks); exec \"$@\"", "sh"])
    #expect(refused.code == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("no room left"), "\(refused.messages)")
    #expect(try region.dump() == course.january)
    #expect(try region.review(Self.day) == course.said)
    #expect(try region.dump() == course.april)
  }

  @Test(.enabled(if: Meddling.canMount, "nothing may be mounted here"), arguments: [160, 200, 240])
  func `a review on a full disk loses nothing and says so`(_ kilobytes: Int) throws {
    let region = try Region()
    let course = try Self.course(of: region)
    try region.begin(course.bytes)
    // What is on the disk goes with it: it is copied once the review has ended.
    let script = """
      cp .jalon/plan.sqlite january
      mount -t tmpfs -o size=\(kilobytes)k none .jalon
      cp january .jalon/plan.sqlite
      code=0; "$@" || code=$?
      cp .jalon/plan.sqlite after
      exit $code
      """
    let refused = try region.review(Self.day, under: Meddling.after(script))
    #expect(refused.code == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("no room left"), "\(refused.messages)")
    #expect(try region.dump("after") == course.january)
  }

  @Test(.enabled(if: Meddling.canMount, "nothing may be mounted here"))
  func `a review in a folder that may not be written to loses nothing and says so`() throws {
    let region = try Region()
    let course = try Self.course(of: region)
    try region.begin(course.bytes)
    let script = "mount --bind .jalon .jalon; mount -o remount,ro,bind .jalon"
    let refused = try region.review(Self.day, under: Meddling.after(script))
    #expect(refused.code == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("may not be changed"), "\(refused.messages)")
    #expect(try Data(contentsOf: region.record) == course.bytes)
    // What is not written can be shown all the same.
    let shown = try region.run(
      Meddling.after(script) + [
        try Tool.program.path, "review", "--all", "--as-of", Self.day, "--lang", "en", "--dry-run",
      ])
    #expect(shown == course.said)
  }
}

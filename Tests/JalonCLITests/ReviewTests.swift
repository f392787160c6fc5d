import Foundation
import Testing

/// A workspace with places, a trigger and its record, reviewed by the program.
private struct ReviewedWorkspace: ~Copyable {
  let folder: FreshFolder

  init() throws {
    let folder = try FreshFolder()
    try Self.write(b: "2", in: folder)
    try folder.write(
      """
      pack "essai" { title = "Essai", version = "1", language = "fr" }
      characteristic "un" { label = "Un", statement = "Un", order = 1 }
      indicator "taux" { label = "Taux", unit = "%", direction = "higher" }
      rule "rarete" {
        characteristic = "un", label = "Rare", source = "essai",
        thresholds = { seuil = 3 }, when = below("taux", "seuil"),
      }
      trigger "table" { when = fires "rarete", action = { label = "Réunir la table", due = "90 days" } }
      collectivity "a" { name = "A", kind = "municipality" }
      collectivity "b" { name = "B", kind = "municipality" }
      collectivity "c" { name = "C", kind = "municipality" }
      data "d.csv"
      """, to: "jalon.lua")
    self.folder = folder
  }

  /// The figures; those of `b` as given.
  func write(b: String) throws { try Self.write(b: b, in: folder) }

  private static func write(b: String, in folder: borrowing FreshFolder) throws {
    let cells = b.isEmpty ? ",x" : "\(b),"
    try folder.write(
      "collectivity,indicator,period,value,status\na,taux,2024,1,\nb,taux,2024,\(cells)\n"
        + "c,taux,2024,,x\n", to: "d.csv")
  }

  func run(_ line: String) throws -> Outcome {
    let arguments = line.split(separator: " ").map(String.init)
    return try Tool.run(try Tool.program, arguments, in: folder.url, [:])
  }

  func bytes(_ path: String = ".jalon/plan.sqlite") throws -> Data {
    try Data(contentsOf: folder.url.appending(path: path))
  }
}

struct ReviewTests {
  @Test(arguments: ["text", "markdown", "json"])
  func `the same review twice prints the same and leaves the record as it is`(_ format: String)
    throws
  {
    let world = try ReviewedWorkspace()
    let line = "review --all --as-of 2025-01-15 --format \(format)"
    let first = try world.run(line)
    let record = try world.bytes()
    #expect(first.code == 0 && !first.output.isEmpty)
    #expect(try world.run(line) == first)
    #expect(try world.bytes() == record)
    // Also after a person answered, and for one of the places.
    #expect(try world.run("plan accept a/table/1 --on 2025-01-15").code == 0)
    let answered = try world.bytes()
    #expect(try world.run(line) == first)
    #expect(try world.run("review --place b --as-of 2025-01-15").code == 0)
    #expect(try world.bytes() == answered)
  }

  @Test func `places may be reviewed in any order, together or apart`() throws {
    let one = try ReviewedWorkspace()
    let other = try ReviewedWorkspace()
    let all = try ReviewedWorkspace()
    for place in ["a", "b", "c"] {
      #expect(try one.run("review --place \(place) --as-of 2025-01-15").code == 0)
    }
    for place in ["c", "a", "b"] {
      #expect(try other.run("review --place \(place) --as-of 2025-01-15").code == 0)
    }
    #expect(try all.run("review --all --as-of 2025-01-15").code == 0)
    let next = "review --all --as-of 2025-04-15 --format json"
    let agendas = try one.run(next).output
    #expect(agendas.contains("a/table/1"))
    #expect(try other.run(next).output == agendas)
    #expect(try all.run(next).output == agendas)
  }

  @Test func `a dry run shows the review and makes no record`() throws {
    let world = try ReviewedWorkspace()
    let shown = try world.run("review --all --as-of 2025-01-15 --dry-run")
    #expect(throws: (any Error).self) { try world.bytes() }
    #expect(try world.run("review --all --as-of 2025-01-15").output == shown.output)
  }

  @Test func `an earlier date is refused for all places if it is for one, and nothing is written`()
    throws
  {
    let world = try ReviewedWorkspace()
    #expect(try world.run("review --place b --as-of 2025-04-15").code == 0)
    let record = try world.bytes()
    let refused = try world.run("review --all --as-of 2025-01-15 --lang en")
    #expect(refused.code == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("has been reviewed as of 2025-04-15"))
    #expect(try world.bytes() == record)
  }

  @Test func `other data on the same date are refused by name, or make an erratum`() throws {
    let world = try ReviewedWorkspace()
    #expect(try world.run("review --place b --as-of 2025-01-15").code == 0)
    try world.write(b: "4")
    let refused = try world.run("review --place b --as-of 2025-01-15 --lang en")
    #expect(refused.code == 1)
    #expect(refused.messages.contains("not everything is the same: the data"))
    let erratum = try world.run("review --place b --as-of 2025-01-15 --again --format json")
    #expect(erratum.output.contains(#""corrects":[{"fr":"les données","en":"the data"}]"#))
    #expect(erratum.output.contains(#""holds":false"#))
    let record = try world.bytes()
    #expect(try world.run("review --place b --as-of 2025-01-15 --format json") == erratum)
    #expect(try world.run("replay 2 --format json") == erratum)
    #expect(try world.run("replay 1 --lang en").code == 2)
    #expect(try world.bytes() == record)
  }

  @Test func `a later correction is an erratum of the next agenda, and rewrites nothing`() throws {
    let world = try ReviewedWorkspace()
    let first = try world.run("review --place b --as-of 2025-01-15 --format json")
    #expect(first.output.contains(#""errata":[]"#))
    try world.write(b: "2.5")
    let next = try world.run("review --place b --as-of 2025-02-15 --format json").output
    #expect(next.contains(#""period":"2024","was":2,"now":2.5"#))
    #expect(next.contains(#""opened":"2025-01-15""#))
  }

  @Test func `withheld data hold an open episode`() throws {
    let world = try ReviewedWorkspace()
    #expect(try world.run("review --place b --as-of 2025-01-15").code == 0)
    try world.write(b: "")
    let held = try world.run("review --place b --as-of 2025-02-15 --strict --format json")
    #expect(held.code == 4)
    #expect(held.output.contains(#""held":true,"state":"open","state_before":"open""#))
    #expect(held.output.contains(#""reason":"withheld""#))
  }

  @Test(arguments: [
    ("2025-01-15", "new", Int32(2)), ("2025-01-15", "overdue", 0), ("2025-01-15", "off-target", 0),
  ])
  func `a gate fails on what it names`(_ day: String, _ gate: String, _ code: Int32) throws {
    let world = try ReviewedWorkspace()
    #expect(try world.run("review --all --as-of \(day) --fail-on \(gate)").code == code)
  }

  @Test func `an action that is late fails its gate from the day after it was due`() throws {
    let world = try ReviewedWorkspace()
    #expect(try world.run("review --place a --as-of 2025-01-15").code == 0)
    #expect(try world.run("plan accept a/table/1 --on 2025-01-15").code == 0)
    let gate = "review --place a --fail-on overdue --as-of"
    #expect(try world.run("\(gate) 2025-04-15").code == 0)
    #expect(try world.run("\(gate) 2025-04-16").code == 2)
  }

  @Test func `what runs again is the same after a name was forgotten`() throws {
    let world = try ReviewedWorkspace()
    #expect(try world.run("review --place a --as-of 2025-01-15").code == 0)
    #expect(try world.run("plan accept a/table/1 --on 2025-01-20 --by Tremblay").code == 0)
    let next = try world.run("review --place a --as-of 2025-02-15")
    #expect(try world.run("plan forget Tremblay").output.contains("1"))
    #expect(try world.run("plan log").output.contains("Tremblay") == false)
    #expect(try world.run("replay 2") == next)
  }
}

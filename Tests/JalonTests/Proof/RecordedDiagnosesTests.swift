import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

@Suite struct RecordedDiagnosesTests {
  private let day = Day("2026-01-01") ?? .latest

  private func recorded(_ world: ProofWorld) throws -> RecordedDiagnoses {
    RecordedDiagnoses(of: try Workspace(at: world.folder.path), at: world.folder.path)
  }

  private func text(_ world: ProofWorld) throws -> String {
    try String(
      contentsOfFile: world.folder.path + "/tests/recorded/clairval.json", encoding: .utf8)
  }

  @Test func `what is accepted is compared as of its own day`() throws {
    let world = try ProofWorld("")
    #expect(!RecordedDiagnoses.exist(at: world.folder.path))
    let written = try recorded(world).accept(
      place: nil, asOf: nil, today: day, with: DiagnosisJSON.recorded)
    #expect(written.map(\.file) == ["tests/recorded/clairval.json"])
    #expect(RecordedDiagnoses.exist(at: world.folder.path))
    let results = try recorded(world).compared(with: DiagnosisJSON.recorded)
    #expect(results == [RecordedResult(place: "clairval", file: written[0].file, differences: [])])
    let text = try text(world)
    #expect(text.contains("\"as_of\": \"2026-01-01\""))
    #expect(!text.contains("sha256") && !text.contains("engine"))
    // Accepting again keeps the day.
    _ = try recorded(world).accept(
      place: "Clairval", asOf: nil, today: .latest, with: DiagnosisJSON.recorded)
    #expect(try self.text(world) == text)
  }

  @Test func `what is no longer so is shown by its path, moved lines apart`() throws {
    let world = try ProofWorld("")
    _ = try recorded(world).accept(
      place: nil, asOf: nil, today: day, with: DiagnosisJSON.recorded)
    try world.folder.write(
      "jalon.lua",
      Data(("-- a comment\n" + ProofWorld.rules.replacing("\"Scarce\"", with: "\"Rare\"")).utf8))
    let results = try recorded(world).compared(with: DiagnosisJSON.recorded)
    #expect(
      results.first?.differences == [
        .init(path: "rules[scarce].label.en", recorded: "\"Scarce\"", now: "\"Rare\"")
      ])
  }

  @Test func `a rule that is gone or new is told whole`() throws {
    let before = JSONValue(Array(#"{"rules":[{"id":"a","n":1},{"id":"b"}],"x":[1,2]}"#.utf8))
    let after = JSONValue(Array(#"{"rules":[{"id":"b"},{"id":"c","line":3}],"x":[1]}"#.utf8))
    #expect(
      JSONValue.differences(before, after) == [
        .init(path: "rules[a]", recorded: "{id: \"a\", n: 1}", now: nil),
        .init(path: "rules[c]", recorded: nil, now: "{id: \"c\", line: 3}"),
        .init(path: "x[1]", recorded: "2", now: nil),
      ])
  }

  @Test func `a file that is no diagnosis is a problem at its place`() throws {
    let world = try ProofWorld("", and: ["tests/recorded/a.json": "{}"])
    let problem = #expect(throws: Problem.self) {
      try recorded(world).compared(with: DiagnosisJSON.recorded)
    }
    #expect(problem?.kind == "not_a_diagnosis" && problem?.file == "tests/recorded/a.json")
  }
}

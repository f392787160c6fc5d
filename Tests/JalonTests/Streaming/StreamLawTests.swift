import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// A line of a stream comes to what a workspace with the same rows comes to.
@Suite struct StreamLawTests {
  private static let day = Day(year: 2026, month: 11, day: 21) ?? .latest
  private static let writer = DiagnosisJSON(engine: "essai")
  private static let examples = ["victoriaville", "val-exemple"]

  private static func workspace(_ example: String) throws -> Workspace {
    try Workspace(at: "\(repository)/examples/\(example)", packs: [repository + "/rules"])
  }

  private static func answer(_ worker: StreamWorker, _ line: [UInt8]) throws -> String {
    writer.line(for: try worker.diagnosis(of: line[...], number: 1).get())
  }

  @Test(arguments: examples)
  func `a line that says nothing new comes to the diagnosis of the workspace, to the byte`(
    _ example: String
  ) throws {
    let workspace = try Self.workspace(example)
    let worker = PlaceStream(workspace.content).worker(asOf: Self.day)
    for place in workspace.collectivities {
      let line = Array(#"{"schema":"jalon.place/1","id":"\#(place.id)"}"#.utf8)
      let expected = Self.writer.line(for: try workspace.diagnose(place.id, asOf: Self.day))
      #expect(try Self.answer(worker, line) == expected, "\(place.id)")
    }
  }

  @Test(arguments: examples)
  func `a place that only its line tells of comes to the same, but for where it is written`(
    _ example: String
  ) throws {
    let workspace = try Self.workspace(example)
    let places = workspace.collectivities.indices.filter {
      workspace.collectivities[$0].kind == .municipality
    }
    #expect(!places.isEmpty)
    for place in places {
      let id = workspace.collectivities[place].id
      let written = WrittenLine(content: workspace.content, place: place)
      let worker = PlaceStream(written.rest).worker(asOf: Self.day)
      let expected = Self.writer.line(for: try workspace.diagnose(id, asOf: Self.day))
      let answer = try Self.answer(worker, written.bytes)
      #expect(withoutOrigins(answer) == withoutOrigins(expected), "\(id)")
      #expect(answer.contains(#""layer":"stream","file":"stream","line":1"#), "\(id)")
    }
  }

  @Test(arguments: examples)
  func `a line over a place of the packs takes its place, and peers see it once`(
    _ example: String
  ) throws {
    let workspace = try Self.workspace(example)
    let worker = PlaceStream(workspace.content).worker(asOf: Self.day)
    for place in workspace.collectivities.indices {
      let id = workspace.collectivities[place].id
      let written = WrittenLine(content: workspace.content, place: place)
      let expected = Self.writer.line(for: try workspace.diagnose(id, asOf: Self.day))
      #expect(
        try withoutOrigins(Self.answer(worker, written.bytes)) == withoutOrigins(expected),
        "\(id)")
    }
  }

  @Test(arguments: examples)
  func `what came before a line does not change its answer`(_ example: String) throws {
    let workspace = try Self.workspace(example)
    let stream = PlaceStream(workspace.content)
    let used = stream.worker(asOf: Self.day)
    let places = workspace.collectivities.indices
    let lines = places.map { WrittenLine(content: workspace.content, place: $0).bytes }
    for line in lines { _ = used.diagnosis(of: line[...], number: 1) }
    _ = used.outcomes(of: Array("{".utf8)[...], number: 1)
    for line in lines.reversed() {
      #expect(try Self.answer(used, line) == Self.answer(stream.worker(asOf: Self.day), line))
    }
  }

  @Test(arguments: examples)
  func `brief rows say what findings say first`(_ example: String) throws {
    let workspace = try Self.workspace(example)
    let worker = PlaceStream(workspace.content).worker(asOf: Self.day)
    for place in workspace.collectivities.indices {
      let line = WrittenLine(content: workspace.content, place: place).bytes[...]
      let full = try worker.diagnosis(of: line, number: 1).get()
      #expect(try worker.outcomes(of: line, number: 1).get() == BriefDiagnosis(full))
    }
  }

  @Test func `chance worlds streamed place by place come to what they are`() throws {
    for seed in 0..<trials(300) {
      let world = ChanceWorld(seed: seed)
      let content = WorkspaceContent(
        pack: world.tiny.pack, places: world.places, dataset: world.dataset)
      let workspace = Workspace(content)
      let day = try #require(Day("2025-01-31"))
      let worker = PlaceStream(content).worker(asOf: day)
      for place in workspace.collectivities.indices {
        let id = workspace.collectivities[place].id
        let line = WrittenLine(content: content, place: place).bytes
        let expected = Self.writer.line(for: try workspace.diagnose(id, asOf: day))
        #expect(
          try withoutOrigins(Self.answer(worker, line)) == withoutOrigins(expected),
          "seed \(seed), \(id)")
      }
    }
  }
}

/// The same on the published files of all of Quebec.
@Test(.enabled(if: SharedData.isThere, "the real data are beside the repository only"))
func `municipalities of Quebec streamed over the others come to what they are among them`() throws {
  let workspace = try Workspace(
    at: "\(repository)/examples/quebec", packs: [repository + "/rules"],
    folders: ["partage": SharedData.folder.path])
  let day = try #require(Day("2026-11-21"))
  let writer = DiagnosisJSON(engine: "essai")
  let worker = PlaceStream(workspace.content).worker(asOf: day)
  let places = try workspace.content.places(kinds: nil, within: nil)
  var streamed: [Int: String] = [:]
  for place in stride(from: 0, to: places.count, by: places.count / trials(200)) {
    let line = WrittenLine(content: workspace.content, place: places[place]).bytes
    streamed[place] = writer.line(for: try worker.diagnosis(of: line[...], number: 1).get())
  }
  var place = 0
  try workspace.diagnoseAll(
    asOf: day, jobs: 2, making: { writer.line(for: $0) },
    each: { expected in
      if let line = streamed.removeValue(forKey: place) {
        #expect(withoutOrigins(line) == withoutOrigins(expected))
      }
      place += 1
    })
  #expect(streamed.isEmpty && place == places.count)
}

import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// Several jobs write what one writes.
@Suite struct DiagnosisJobsTests {
  private static func same(_ workspace: Workspace, _ day: Day, places: Int) throws {
    let (full, brief) = (
      DiagnosisJSON(engine: "essai"), DiagnosisJSON(engine: "essai", form: .brief)
    )
    func written(_ jobs: Int) throws -> (full: [UInt8], brief: [UInt8], count: Int) {
      var (all, short, count) = ([UInt8](), [UInt8](), 0)
      try workspace.diagnoseAll(
        asOf: day, jobs: jobs, making: { full.line(for: $0) },
        each: {
          all += Array($0.utf8)
          count += 1
        })
      let line = { @Sendable (diagnosis: BriefDiagnosis) in
        var bytes: [UInt8] = []
        brief.append(diagnosis, to: &bytes)
        return bytes
      }
      try workspace.diagnoseAllBriefly(
        asOf: day, jobs: jobs, making: line, each: { short += $0 })
      return (all, short, count)
    }
    let alone = try written(1)
    #expect(alone.count == places && !alone.brief.isEmpty)
    for jobs in [2, 3, 7] {
      let together = try written(jobs)
      #expect(together.full == alone.full, "\(jobs) jobs")
      #expect(together.brief == alone.brief, "\(jobs) jobs")
    }
  }

  @Test func `of chance worlds, functions too`() throws {
    for seed in 0..<trials(100) {
      let world = ChanceWorld(seed: seed)
      var places = world.places.list
      // Many places, so that there are blocks enough.
      for number in 0..<200 {
        var copy = places[number % 6]
        copy.id = "n\(number)"
        copy.kind = .municipality
        places.append(copy)
      }
      let content = WorkspaceContent(
        pack: world.tiny.pack, places: Places(places), dataset: world.dataset)
      let count = try content.places(kinds: nil, within: nil).count
      try Self.same(Workspace(content), try #require(Day("2025-01-31")), places: count)
    }
  }

  @Test func `of rules that are functions`() throws {
    var text = PackFolder.rule("a", "when = function(i, t, c) return i.taux > 5 end")
    text += PackFolder.rule(
      "b", "when = function(i, t, c) return c:peers(\"taux\", \"median\", {}) > 20 end")
    text += PackFolder.rule("c", "when = function(i, t, c) return c:fires(\"a\") end")
    var rows = "collectivity,indicator,period,value\n"
    for number in 0..<99 {
      text += "collectivity \"p\(number)\" { name = \"P\(number)\", kind = \"municipality\" }\n"
      if number % 3 > 0 { rows += "p\(number),taux,2024,\(number % 41)\n" }
    }
    let pack = try PackFolder(text + "data \"d.csv\"\n", files: ["d.csv": rows])
    try Self.same(try pack.workspace(), PackFolder.day, places: 100)
  }

  @Test(.enabled(if: SharedData.isThere, "the real data are beside the repository only"))
  func `of all of Quebec`() throws {
    let workspace = try Workspace(
      at: "\(repository)/examples/quebec", packs: [repository + "/rules"],
      folders: ["partage": SharedData.folder.path])
    // A debug build takes a region.
    let around = isOptimised ? nil : "centre_du_quebec"
    let day = try #require(Day("2026-11-21"))
    let writer = DiagnosisJSON(engine: "essai")
    func written(_ jobs: Int) throws -> [String] {
      var lines: [String] = []
      try workspace.diagnoseAll(
        within: around, asOf: day, jobs: jobs, making: { writer.line(for: $0) },
        each: { lines.append($0) })
      return lines
    }
    let alone = try written(1)
    #expect(alone.count > 50)
    for jobs in [2, 3, 7] { #expect(try written(jobs) == alone, "\(jobs) jobs") }
  }
}

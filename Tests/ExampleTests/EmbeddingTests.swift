import Foundation
import Testing

/// The hosts of `examples/embedding`, built as a package of their own.
@Suite(.serialized) struct EmbeddingTests {
  private static let folder = "examples/embedding"

  /// Builds and runs a host from the root; what is built is kept for the next run.
  private func run(_ host: String) throws -> ShellRun {
    let scratch = ".build/embedding"
    let build =
      "swift build --package-path \(Self.folder) --scratch-path \(scratch) --product \(host)"
    // What is kept of an earlier state of the library may lack files that came since.
    let building = try ShellRun("\(build) || { rm -rf \(scratch) && \(build); }")
    try #require(building.code == 0, "\(building.said)")
    return try ShellRun("\(scratch)/debug/\(host)")
  }

  private func source(_ host: String) throws -> String {
    try text("\(Self.folder)/Sources/\(host)/main.swift")
  }

  @Test func `the host of the machine builds by itself and runs`() throws {
    let run = try run("Machine")
    #expect(run.code == 0)
    #expect(
      run.said == """
        Victoriaville true
        Val-Exemple rule.lua:1: `before` of i is missing
        hostile.lua:1: stopped: it did not end within the instructions it may use

        """)
  }

  @Test func `the host of a workspace prints its findings`() throws {
    let run = try run("Findings")
    #expect(run.code == 0)
    #expect(
      run.said == """
        2021-12-31 temporaires.portrait_change low
        2021-12-31 victoriaville.accueil_qui_ralentit low
        2026-11-21 temporaires.portrait_change low
        2026-11-21 victoriaville.logement_en_retard_sur_accueil moderate
        2026-11-21 victoriaville.accueil_qui_ralentit low

        """)
  }

  @Test func `the hosts are short`() throws {
    let lines = { (text: String) in text.split(separator: "\n").count }
    #expect(lines(try source("Machine")) <= 20)
    #expect(lines(try source("Findings")) <= 10)
  }

  @Test(arguments: Page.Edition.allCases)
  func `the page shows the host of a workspace`(_ edition: Page.Edition) throws {
    let source = try source("Findings")
    #expect(try Page(edition).blocks.contains { $0.language == "swift" && $0.text == source })
  }

  @Test func `the documentation of a workspace shows lines of that host`() throws {
    let file = try text("Sources/Jalon/Workspace/Workspace.swift")
    let example = try #require(
      file.firstMatch(of: /\/\/\/ ```swift\n((?:\/\/\/.*\n)+?)\/\/\/ ```\n/))
    let lines = example.1.split(separator: "\n").map {
      $0.drop { $0 == "/" }.trimmingCharacters(in: .whitespaces)
    }
    let host = try source("Findings").split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.count > 3)
    #expect(host.firstRange(of: lines) != nil)
  }
}

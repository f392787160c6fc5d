import Foundation
import Testing

/// The session of an analyst over all of Quebec, from figures to a rule with its test.
@Suite struct AnalystTests {
  /// The published files; nil with a note where this package stands alone.
  private static var shared: URL? {
    let folder = root.deletingLastPathComponent().appending(path: "shared/data")
    if FileManager.default.fileExists(atPath: folder.path) { return folder }
    if ProcessInfo.processInfo.environment["JALON_NEED_SHARED"] != nil {
      Issue.record("the shared data are not there")
    }
    return nil
  }

  @Test(
    arguments: [
      ("fr", "analyse.fr.txt", "croissance.lua"), ("en", "analysis.en.txt", "growth.lua"),
    ])
  func `the session is answered as it was recorded, and what it saves tests green`(
    _ language: String, _ entries: String, _ saved: String
  ) throws {
    guard let shared = Self.shared else {
      print("passed over: the analyst’s session needs the shared data")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let quebec = root.appending(path: "examples/quebec").path
    let data = "--folder partage='\(shared.path)' --packs '\(root.path)/rules'"
    let session = try ShellRun(
      "jalon repl '\(quebec)' \(data) --place victoriaville --as-of 2026-11-21 -q < '\(quebec)/\(entries)'",
      in: folder, language: language)
    #expect(session.code == 0)
    let record = root.appending(path: "Tests/Sessions/analyst.\(language).answers")
    if isRecording { try Data(session.said.utf8).write(to: record) }
    #expect(try session.said == String(contentsOf: record, encoding: .utf8))

    let test = try ShellRun(
      "cd '\(quebec)' && jalon test '\(folder.path)/\(saved)' \(data) -q", in: folder,
      language: language)
    #expect(test.code == 0, "\(test.said)")
    #expect(test.said.replacing("\u{A0}", with: " ").contains("\n1 "), "\(test.said)")
  }
}

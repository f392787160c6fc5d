import Foundation
import Testing

/// A recorded session: commands after `$ `, each with its exact output.
///
/// Standard output stands as it is, standard error with `! ` before each line, an exit code other
/// than 0 as `[1]`. The commands run in turn through `sh` in a fresh folder that holds copies of
/// the folders beside the session and of the shipped `examples`. `JALON_RECORD=1 swift test --filter Session` writes what is.
struct Session: CustomTestStringConvertible {
  let name: String
  private var file: URL { Self.folder.appending(path: name) }

  private static let folder = root.appending(path: "Tests/Sessions")

  static var all: [Session] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { Session(name: $0) }
  }

  var testDescription: String { name }

  var text: String {
    get throws { try String(contentsOf: file, encoding: .utf8) }
  }

  func record(_ text: String) throws { try Data(text.utf8).write(to: file) }

  /// The session as it goes now.
  func replayed() throws -> String {
    let fresh = try FreshFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    where !name.hasSuffix(".txt") {
      try fresh.copy(name)
    }
    try fresh.copyExamples()
    let path = try Tool.program.deletingLastPathComponent().path + ":/usr/bin:/bin"
    var text = ""
    // What stands before the first command says what the session is about.
    var isIntroduction = true
    for line in try self.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        isIntroduction = false
        let outcome = try Tool.run(
          URL(filePath: "/bin/sh"), ["-c", String(line.dropFirst(2))], in: fresh.url,
          ["PATH": path])
        text += "\(line)\n\(Self.written(outcome))\n"
      } else if isIntroduction {
        text += "\(line)\n"
      }
    }
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }

  private static func written(_ outcome: Outcome) -> String {
    var text = outcome.output
    if !text.isEmpty, !text.hasSuffix("\n") { text += "(no line feed)\n" }
    for line in outcome.messageLines { text += "! \(line)\n" }
    if outcome.code != 0 { text += "[\(outcome.code)]\n" }
    return text
  }
}

@Suite struct SessionTests {
  @Test(arguments: Session.all)
  func `a session goes as recorded`(_ session: Session) throws {
    let now = try session.replayed()
    if ProcessInfo.processInfo.environment["JALON_RECORD"] == "1" { try session.record(now) }
    #expect(try session.text == now)
  }

  @Test func `there are sessions in both languages`() {
    let names = Session.all.map(\.name)
    #expect(
      names.contains { $0.hasSuffix(".fr.txt") } && names.contains { $0.hasSuffix(".en.txt") })
  }
}

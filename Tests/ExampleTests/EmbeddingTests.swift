import Foundation
import Testing

/// The root of the package.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Test func `the example of embedding builds by itself and runs`() throws {
  let folder = root.appending(path: "examples/embedding")
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: scratch) }
  process.arguments = [
    "swift", "run", "--quiet", "--package-path", folder.path, "--scratch-path", scratch.path,
  ]
  process.standardOutput = output
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  #expect(
    text == """
      Victoriaville true
      Val-Exemple rule.lua:1: `before` of i is missing
      hostile.lua:1: stopped: it did not end within the instructions it may use

      """)
}

@Test func `the example of embedding is short`() throws {
  let file = root.appending(path: "examples/embedding/Sources/Embedding/main.swift")
  let lines = try String(contentsOf: file, encoding: .utf8).split(
    separator: "\n", omittingEmptySubsequences: false)
  #expect(lines.count <= 21, "twenty lines and the end of the last")
}

import Foundation
import Testing

/// The root of the package.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func text(_ name: String) throws -> String {
  try String(contentsOf: root.appending(path: name), encoding: .utf8)
}

/// Whether the tests write down what is, for a person to review the difference: `JALON_RECORD=1`.
let isRecording = ProcessInfo.processInfo.environment["JALON_RECORD"] == "1"

/// Tests that write pages when they record: one at a time.
@Suite(.serialized) enum RecordedTests {}

/// A command of the shell, run to its end.
struct ShellRun {
  enum Trouble: Error { case notBuilt(String) }

  /// What it said, results and messages alike.
  var said: String
  var code: Int32

  /// Runs a line in a folder, the built `jalon` being the one that is found, for a reader of a language.
  init(_ line: String, in folder: URL = root, language: String = "en") throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": try Self.programs.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
      "HOME": ProcessInfo.processInfo.environment["HOME"] ?? "", "JALON_LANG": language,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    code = process.terminationStatus
  }

  /// The folder of the built programs, wherever this package is built.
  private static var programs: URL {
    get throws {
      var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      while folder.path != "/" {
        if FileManager.default.isExecutableFile(atPath: folder.appending(path: "jalon").path) {
          return folder
        }
        folder.deleteLastPathComponent()
      }
      throw Trouble.notBuilt(CommandLine.arguments[0])
    }
  }
}

import Foundation
import Testing

/// A run of `StoreProbe` in a process of its own, ended after four minutes at most.
struct StoreProcess {
  struct Outcome: Equatable {
    /// The exit code; nil where a signal ended it.
    var code: Int32?
    /// The signal that ended it; nil where none did.
    var signal: Int32?
    var output: String
    /// The kind of the problem, the first line on standard error.
    var kind: String
  }

  enum Trouble: Error { case notBuilt }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()

  /// Starts it; `before` is the program, with its arguments, that is to start it in turn.
  init(_ arguments: String..., under before: [String] = []) throws {
    let all = before + [try Self.program] + arguments
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = all
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  /// Waits for a line on its standard output.
  func line() -> String {
    String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }

  /// Ends its standard input and waits for its end.
  func end() throws -> Outcome {
    try input.fileHandleForWriting.close()
    let killer = DispatchWorkItem { [process] in kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 240, execute: killer)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let error = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    killer.cancel()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      code: isSignal ? nil : process.terminationStatus,
      signal: isSignal ? process.terminationStatus : nil, output: text,
      kind: error.prefix { $0 != "\n" }.description)
  }

  static var program: String {
    get throws {
      // Beside the test bundle, wherever this package is built.
      var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      while folder.path != "/" {
        let program = folder.appending(path: "StoreProbe").path
        if FileManager.default.isExecutableFile(atPath: program) { return program }
        folder.deleteLastPathComponent()
      }
      throw Trouble.notBuilt
    }
  }
}

/// What runs another program and meddles with its calls of the system.
enum Meddling {
  /// Why the tests that need it are passed over where it is not there; a machine that must have
  /// everything fails instead.
  static let isPossible: Bool = {
    if ProcessInfo.processInfo.environment["JALON_NEED_SHARED"] != nil { return true }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["strace", "-f", "-o", "/dev/null", "true"]
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }()

  /// Something done at the nth call of a kind: `signal=KILL`, `error=ENOSPC`.
  static func at(_ turn: Int, of call: String, _ what: String) -> [String] {
    [
      "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
      "inject=\(call):\(what):when=\(turn)",
    ]
  }
}

import Foundation
import Testing

/// A run of `MachineProbe`: scripts in a process of their own, killed after four minutes.
struct Probe {
  struct Run: Equatable {
    var kind: String
    var instructions: Int
    var line: Int?
    var text: String
  }

  enum Trouble: Error {
    case notBuilt(String)
    case killed
  }

  var runs: [Run] = []
  var output: [String] = []
  /// The peak of resident memory, in kB.
  var peak = 0

  /// A sanitizer keeps freed memory and shadows all of it: residency then says nothing.
  static let isPlainBuild = ProcessInfo.processInfo.environment["JALON_SANITIZED"] == nil

  static var program: URL {
    get throws {
      // Beside the test bundle, wherever this package is built.
      var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      while folder.path != "/" {
        let program = folder.appending(path: "MachineProbe")
        if FileManager.default.isExecutableFile(atPath: program.path) { return program }
        folder.deleteLastPathComponent()
      }
      throw Trouble.notBuilt(CommandLine.arguments[0])
    }
  }

  /// Runs scripts in turn on one machine. `during` is called at each line that the probe prints.
  init(
    _ scripts: String..., options: [String] = [],
    during: (_ line: String, _ process: Process) -> Void = { _, _ in }
  ) throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = try Self.program
    process.arguments = options
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let killer = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 240, execute: killer)
    try input.fileHandleForWriting.write(
      contentsOf: Data(scripts.joined(separator: "\n---\n").utf8))
    try input.fileHandleForWriting.close()
    var rest = Data()
    while case let data = output.fileHandleForReading.availableData, !data.isEmpty {
      rest += data
      while let end = rest.firstIndex(of: 0x0A) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = Data(rest[(end + 1)...])
        take(line)
        during(line, process)
      }
    }
    process.waitUntilExit()
    killer.cancel()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Trouble.killed
    }
  }

  private mutating func take(_ line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("out", _): output.append(parts.dropFirst().joined(separator: "\t"))
    case ("peak", 2): peak = Int(parts[1]) ?? .max
    case (_, 4...):
      runs.append(
        Run(
          kind: parts[0], instructions: Int(parts[1]) ?? -1, line: Int(parts[2]),
          text: parts[3...].joined(separator: "\t")))
    default: break
    }
  }
}

import Foundation
import Synchronization
import Testing

/// The root of the package.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// What a run of a program left behind.
struct Outcome: Equatable {
  var output = ""
  var messages = ""
  var code: Int32 = 0

  var outputLines: [Substring] { output.split(separator: "\n") }
  var messageLines: [Substring] { messages.split(separator: "\n") }
}

/// The built `jalon`, run with an environment that has nothing but what is given.
struct Tool {
  enum Trouble: Error {
    case notBuilt(String)
    case killed
  }

  /// The program, beside the test bundle, wherever this package is built.
  static var program: URL {
    get throws {
      var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      while folder.path != "/" {
        let program = folder.appending(path: "jalon")
        if FileManager.default.isExecutableFile(atPath: program.path) { return program }
        folder.deleteLastPathComponent()
      }
      throw Trouble.notBuilt(CommandLine.arguments[0])
    }
  }

  var folder: URL
  var environment: [String: String] = [:]
  /// Another file of the program than the one built.
  var file: URL?

  /// Runs `jalon` and waits for its end, four minutes at most.
  func run(_ arguments: String...) throws -> Outcome {
    try Self.run(try file ?? Self.program, arguments, in: folder, environment)
  }

  static func run(
    _ program: URL, _ arguments: [String], in folder: URL, _ environment: [String: String],
    input: Any = FileHandle.nullDevice
  ) throws -> Outcome {
    let (output, messages) = (Pipe.own, Pipe.own)
    let process = try start(
      program, arguments, in: folder, environment, input: input, output: output,
      messages: messages)
    // Both are read at once: a full pipe would hold the program.
    let said = Mutex(Data())
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) {
      let data = messages.fileHandleForReading.readDataToEndOfFile()
      said.withLock { $0 = data }
    }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    reading.wait()
    process.waitUntilExit()
    guard process.terminationReason == .exit else { throw Trouble.killed }
    return Outcome(
      output: text, messages: said.withLock { String(decoding: $0, as: UTF8.self) },
      code: process.terminationStatus)
  }

  /// Starts a program that is killed after four minutes.
  static func start(
    _ program: URL, _ arguments: [String], in folder: URL, _ environment: [String: String],
    input: Any = FileHandle.nullDevice, output: Any, messages: Any
  ) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = input
    process.standardOutput = output
    process.standardError = messages
    // The threads of the tests hold signals back, and a child would inherit that.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    sigaddset(&interrupt, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
    try process.run()
    DispatchQueue.global().asyncAfter(deadline: .now() + 240) {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    return process
  }
}

extension Pipe {
  /// A pipe of which no other program that starts meanwhile holds an end: it would never be over.
  static var own: Pipe {
    let pipe = Pipe()
    for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
      _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    return pipe
  }
}

/// A folder of one test's own.
struct FreshFolder: ~Copyable {
  let url: URL

  init() throws {
    // Resolved, as the program sees it.
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "jalon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var tool: Tool { Tool(folder: url) }

  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func contents(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// Copies the shipped workspaces.
  func copyExamples() throws {
    let examples = url.appending(path: "examples")
    try FileManager.default.createDirectory(at: examples, withIntermediateDirectories: true)
    for name in ["victoriaville", "val-exemple"] {
      try FileManager.default.copyItem(
        at: root.appending(path: "examples/\(name)"), to: examples.appending(path: name))
    }
  }

  /// Copies a folder of `Tests/Sessions`.
  func copy(_ name: String) throws {
    try FileManager.default.copyItem(
      at: root.appending(path: "Tests/Sessions/\(name)"), to: url.appending(path: name))
  }
}

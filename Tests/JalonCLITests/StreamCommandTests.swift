import Foundation
import Testing

/// `jalon stream`, as other programs use it.
@Suite struct StreamCommandTests {
  private static let line =
    #"{"schema":"jalon.place/1","id":"ici","name":"Ici","kind":"municipality","observations":[{"indicator":"inoccupation","period":"2024","value":2}]}"#

  /// A stream that reads from a pipe.
  private struct Running {
    let process: Process
    let input = Pipe.own
    let output = Pipe.own
    let messages = Pipe.own

    init(_ options: [String], in folder: URL) throws {
      process = try Tool.start(
        Tool.program, ["stream", "valombre", "-q", "--as-of", "2026-11-21"] + options, in: folder,
        [:], input: input, output: output, messages: messages)
    }

    func write(_ text: String) throws {
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    func end() throws -> Outcome {
      try input.fileHandleForWriting.close()
      let output = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let said = String(
        decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return Outcome(output: output, messages: said, code: process.terminationStatus)
    }
  }

  private static func folder() throws -> FreshFolder {
    let fresh = try FreshFolder()
    try fresh.copy("valombre")
    return fresh
  }

  /// Lines of which each tells its number, bad ones among them.
  private static func lines(_ count: Int) -> String {
    (1...count).map { number in
      number % 10 == 0
        ? "{\"no\":\(number)}\n" : line.replacing("\"ici\"", with: "\"p\(number)\"") + "\n"
    }.joined()
  }

  private static func run(_ input: String, _ options: String..., in folder: URL) throws -> Outcome {
    let file = folder.appending(path: "lieux.jsonl")
    try Data(input.utf8).write(to: file)
    return try Tool.run(
      URL(filePath: "/bin/sh"),
      [
        "-c",
        "exec '\(Tool.program.path)' stream valombre -q --as-of 2026-11-21 \(options.joined(separator: " ")) < lieux.jsonl",
      ], in: folder, [:])
  }

  @Test func `each line is answered in its place, whatever the number of jobs`() throws {
    let fresh = try Self.folder()
    let input = Self.lines(400)
    for form in ["--brief", ""] {
      let alone = try Self.run(input, form, "--jobs 1", in: fresh.url)
      #expect(alone.code == 3 && alone.messages == "")
      #expect(alone.outputLines.count == 400)
      for (index, line) in alone.outputLines.enumerated() {
        let number = index + 1
        #expect(
          number % 10 == 0
            ? line.contains("jalon.problem/1") && line.contains("\"line\":\(number),")
            : line.contains("\"id\":\"p\(number)\""))
      }
      for jobs in [2, 3, 7] {
        #expect(try Self.run(input, form, "--jobs \(jobs)", in: fresh.url) == alone)
      }
    }
  }

  @Test(arguments: ["1", "3"])
  func `who writes a line and waits gets its answer`(_ jobs: String) throws {
    let fresh = try Self.folder()
    let running = try Running(["--brief", "--jobs", jobs], in: fresh.url)
    for number in 1...20 {
      try running.write(Self.line.replacing("\"ici\"", with: "\"p\(number)\"") + "\n")
      let answer = String(
        decoding: running.output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.contains("\"id\":\"p\(number)\"") && answer.hasSuffix("}\n"))
    }
    #expect(try running.end() == Outcome())
  }

  @Test func `the last line needs no line feed, and an empty line is a bad one`() throws {
    let fresh = try Self.folder()
    let last = try Self.run(Self.line + "\n" + Self.line, "--brief", in: fresh.url)
    #expect(last.code == 0 && last.outputLines.count == 2)
    let empty = try Self.run(Self.line + "\r\n\n" + Self.line + "\n", "--brief", in: fresh.url)
    #expect(empty.code == 3 && empty.outputLines.count == 3)
    #expect(empty.outputLines[1].contains("\"line\":2,"))
  }

  @Test func `a line that is too long is answered, and the next one is read`() throws {
    let fresh = try Self.folder()
    let spaces = { String(repeating: " ", count: $0) }
    let limit = 1 << 20
    let most = Self.line + spaces(limit - Self.line.utf8.count)
    for (input, isRead) in [(most, true), (most + " ", false), (spaces(3 * limit), false)] {
      let outcome = try Self.run(
        "\(Self.line)\n\(input)\n\(Self.line)\n", "--brief", in: fresh.url)
      #expect(outcome.code == (isRead ? 0 : 3))
      #expect(outcome.outputLines.count == 3)
      #expect(outcome.outputLines[1].contains("\"kind\":\"line_too_long\"") != isRead)
      #expect(outcome.outputLines[2].contains("\"outcome\":\"met\""))
    }
  }

  @Test(arguments: ["1", "2"])
  func `a closed pipe ends it quietly`(_ jobs: String) throws {
    let fresh = try Self.folder()
    let running = try Running(["--jobs", jobs], in: fresh.url)
    try running.output.fileHandleForReading.close()
    try running.write(Self.line + "\n")
    running.process.waitUntilExit()
    let said = running.messages.fileHandleForReading.readDataToEndOfFile()
    #expect(running.process.terminationReason == .exit)
    #expect(running.process.terminationStatus == 1)
    #expect(said.isEmpty)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends it at once, whole lines written`(_ signal: Int32) throws {
    let fresh = try Self.folder()
    let running = try Running(["--jobs", "2"], in: fresh.url)
    try running.write(Self.line + "\n")
    let answer = running.output.fileHandleForReading.availableData
    #expect(answer.last == 0x0A)
    kill(running.process.processIdentifier, signal)
    running.process.waitUntilExit()
    #expect(running.output.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(running.messages.fileHandleForReading.readDataToEndOfFile().isEmpty)
    if signal == SIGINT {
      #expect(running.process.terminationReason == .exit)
      #expect(running.process.terminationStatus == 130)
    } else {
      #expect(running.process.terminationReason == .uncaughtSignal)
      #expect(running.process.terminationStatus == signal)
    }
  }

  @Test func `packs are stacked, the last one on top`() throws {
    let fresh = try Self.folder()
    try fresh.write(
      """
      trousse "dessus" { titre = "Dessus", version = "1", langue = "fr" }
      ajuster "logement.rarete_signalee" { seuils = { equilibre = 1 }, parce_que = "ici" }
      """, to: "dessus/pack.lua")
    try fresh.write(Self.line + "\n", to: "lieu.jsonl")
    func outcome(_ packs: String) throws -> Outcome {
      try Tool.run(
        URL(filePath: "/bin/sh"),
        ["-c", "exec '\(Tool.program.path)' stream -q --brief \(packs) < lieu.jsonl"],
        in: fresh.url, [:])
    }
    let rarity = #""id":"logement.rarete_signalee","outcome":"#
    #expect(try outcome("valombre").output.contains(rarity + "\"met\""))
    #expect(try outcome("valombre dessus").output.contains(rarity + "\"clear\""))
    #expect(try outcome("dessus valombre").code == 3)
  }
}

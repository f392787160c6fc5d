import Foundation
import Testing

/// A terminal of a width, as a program sees it.
struct FakeTerminal {
  let screen: FileHandle
  let program: FileHandle

  init(columns: UInt16) throws {
    var (screen, program): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&screen, &program, nil, nil, &size) == 0)
    self.screen = FileHandle(fileDescriptor: screen, closeOnDealloc: true)
    self.program = FileHandle(fileDescriptor: program, closeOnDealloc: true)
  }

  /// What of a run of `jalon` a person looks at.
  enum Shown { case output, messages }

  /// What a run of `jalon` shows on it; the rest is lost.
  func show(
    _ shown: Shown = .output, of arguments: [String], in folder: URL,
    _ environment: [String: String]
  ) throws -> String {
    let lost = FileHandle.nullDevice
    let process = try Tool.start(
      Tool.program, arguments, in: folder, environment,
      output: shown == .output ? program : lost, messages: shown == .messages ? program : lost)
    try program.close()
    // Read as it comes; the end of a terminal is an error of reading.
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = read(screen.fileDescriptor, &block, block.count), count > 0 {
      bytes += block[..<count]
    }
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}

@Suite struct TerminalTests {
  private static let escape: Character = "\u{1B}"

  private static func page(
    columns: UInt16 = 80, _ options: [String] = [], _ environment: [String: String] = [:]
  ) throws -> String {
    let fresh = try FreshFolder()
    try fresh.copy("valombre")
    let arguments = ["diagnose", "-q", "valombre", "--as-of", "2026-11-21"] + options
    return try FakeTerminal(columns: columns).show(of: arguments, in: fresh.url, environment)
  }

  @Test func `a terminal has colours, unless it or its reader wants none`() throws {
    #expect(try Self.page([], ["TERM": "xterm"]).contains(Self.escape))
    #expect(try Self.page([], ["TERM": "xterm", "NO_COLOR": ""]).contains(Self.escape))
    #expect(try !Self.page([], ["TERM": "xterm", "NO_COLOR": "1"]).contains(Self.escape))
    #expect(try !Self.page([], ["TERM": "dumb"]).contains(Self.escape))
    #expect(try !Self.page(["--plain"], ["TERM": "xterm"]).contains(Self.escape))
    #expect(try !Self.page(["--format", "json"], ["TERM": "xterm"]).contains(Self.escape))
  }

  @Test func `a pipe has no colours`() throws {
    let fresh = try FreshFolder()
    try fresh.copy("valombre")
    var tool = fresh.tool
    tool.environment = ["TERM": "xterm"]
    #expect(try !tool.run("diagnose", "-q", "valombre").output.contains(Self.escape))
  }

  @Test func `messages have the form of what they are written on`() throws {
    let fresh = try FreshFolder()
    try fresh.write("regle \"essai.a\" { inconnu = 1 }\n", to: "jalon.lua")
    let environment = ["TERM": "xterm"]
    let seen = try FakeTerminal(columns: 80).show(
      .messages, of: ["diagnose"], in: fresh.url, environment)
    #expect(seen.contains("jalon.lua:1:") && seen.contains(Self.escape))
    var tool = fresh.tool
    tool.environment = environment
    let messages = try tool.run("diagnose").messages
    #expect(messages.contains("jalon.lua:1:") && !messages.contains(Self.escape))
  }

  @Test(arguments: [(UInt16(60), 60), (20, 40), (200, 80), (0, 80)])
  func `a page is as wide as the terminal, within reason`(_ columns: UInt16, _ width: Int) throws {
    let fresh = try FreshFolder()
    let text = try FakeTerminal(columns: columns).show(of: ["help"], in: fresh.url, [:])
    // A command line to copy stays whole.
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("  jalon ") }
    let longest = lines.map(\.count).max() ?? 0
    #expect((width - 12...width).contains(longest), "\(longest)")
  }
}

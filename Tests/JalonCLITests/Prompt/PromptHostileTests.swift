import Foundation
import TestTerminal
import Testing

/// No input ends the prompt.
@Suite struct PromptHostileTests {
  /// In a debug build a tenth; `make laws` runs them all.
  private static let count: Int = {
    #if DEBUG
      1_000
    #else
      10_000
    #endif
  }()

  /// What is typed after hostile lines, whatever language and form they leave behind.
  private static let last = ":lang fr\n:format text\n:place clairval\n1 + 1\n"

  @Test func `whatever a script says, what comes after it is answered`() throws {
    // A thousand at a time: a run of a tool has four minutes.
    for seed in 0..<(Self.count / 1_000) {
      let workspace = try PromptWorkspace()
      var hostile = HostileLines(seed: UInt64(seed))
      var bytes: [UInt8] = []
      for line in hostile.lines(1_001) { bytes += line + [0x0A] }
      let outcome = try workspace.run(bytes: bytes + Array(Self.last.utf8))
      #expect(outcome.output.hasSuffix("\n2\n"), "seed \(seed)")
      #expect(outcome.code == 1, "seed \(seed)")
      #expect(outcome.messageLines.count > 500, "seed \(seed)")
      // What is shown has no bytes that would act on a terminal.
      let isSafe = { (text: String) in
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
      }
      #expect(isSafe(outcome.output) && isSafe(outcome.messages), "seed \(seed)")
      #expect(try workspace.fresh.contents("val/jalon.lua") == PromptWorkspace.rules)
      #expect(try workspace.fresh.contents("val/donnees.csv") == PromptWorkspace.figures)
    }
  }

  /// Keys that leave, and those that the terminal itself obeys by stopping, are left out: they are meant.
  @Test func `whatever is typed at a terminal, what comes after it is answered`() throws {
    let workspace = try PromptWorkspace()
    let prompt = try workspace.open()
    var hostile = HostileLines(seed: 4)
    let meant: Set<UInt8> = [0x03, 0x04, 0x13, 0x1A, 0x1C]
    for line in hostile.lines(1_000) {
      let bytes = line.filter { !meant.contains($0) }.prefix(2_000)
      try prompt.send(bytes + [0x0D])
    }
    // Whatever state keys have left the line and the entry in.
    try prompt.type("\u{7}\r\r\(HostileLines.ending)\r")
    try prompt.interrupt(then: ":lang fr", ":format text", ":place clairval")
    try prompt.enter("1 + 1", gives: "2")
  }
}

import Foundation
import TestTerminal
import Testing

@Suite struct TerminalTests {
  @Test func `Ctrl-C drops the line and what is recalled or sought`() throws {
    let probe = try probe()
    for keys in ["un deux", "", Keys.up, "\u{12}x", "\u{1B}", "a\u{1B}[1;", "\u{1B}[200~abc"] {
      let place = probe.output.count
      try probe.type(keys + Keys.control("c"))
      try probe.wait(for: "<interrupted>\r\n", after: place)
      try probe.atPrompt()
      try probe.enter("3", gives: "3")
    }
  }

  @Test func `between two lines Ctrl-C is a signal, which the process's own handler gets`() throws {
    let probe = try probe()
    for _ in 0..<2 {
      let place = probe.output.count
      try probe.type("wait\r")
      try probe.wait(for: "<waiting>\r\n", after: place)
      #expect(probe.modes.c_lflag & UInt32(ISIG | ICANON | ECHO) == UInt32(ISIG | ICANON | ECHO))
      try probe.type("perdu\r" + Keys.control("c"))
      try probe.wait(for: "<awake>\r\n", after: place)
      try probe.atPrompt()
      try probe.enter("4", gives: "4")
    }
  }

  @Test func `Ctrl-D leaves an empty line, and deletes in another`() throws {
    let probe = try probe()
    try probe.enter("xab" + Keys.home + Keys.control("d"), gives: "ab")
    try probe.enter("ab" + Keys.control("d"), gives: "ab")
    let before = probe.modes
    try probe.type(Keys.control("d"))
    #expect(try probe.end() == .exit(0))
    #expect(probe.screen.lastLine == "<end>")
    #expect(!probe.screen.marksPastes)
    #expect(probe.modes.c_lflag & UInt32(ECHO) != 0 && before.c_lflag & UInt32(ECHO) == 0)
  }

  @Test func `a process that is stopped gives the terminal back and comes again`() throws {
    let probe = try probe()
    try probe.type("un deux" + Keys.control("z"))
    // Its session has no shell, so that only a signal that cannot be refused stops it.
    try probe.wait { $0.text == "> un deux\n> un deux" }
    kill(probe.identifier, SIGSTOP)
    try probe.stopped()
    kill(probe.identifier, SIGCONT)
    try probe.enter(" trois", gives: "un deux trois")
  }

  @Test func `the line is drawn anew when the terminal changes its size`() throws {
    let probe = try probe(columns: 40)
    try probe.enter("0", gives: "0")
    try probe.type("un deux trois quatre cinq")
    try probe.wait(forLine: "> un deux trois quatre cinq")
    probe.resize(rows: 24, columns: 20)
    try probe.wait { $0.text.hasSuffix("> un deux trois quat\nre cinq") && $0.cursor.column == 7 }
    probe.resize(rows: 10, columns: 60)
    try probe.wait { $0.lastLine == "> un deux trois quatre cinq" }
    try probe.enter(Keys.home + "x", gives: "xun deux trois quatre cinq")
    for (rows, columns) in [(1, 1), (2, 2), (1, 80), (50, 3), (24, 80)] {
      probe.resize(rows: rows, columns: columns)
      let place = probe.output.count
      try probe.type("été 漢字\t" + Keys.home + "x" + Keys.end + "\r")
      try probe.wait(for: "<x\\u{00E9}", after: place)
    }
  }

  @Test func `pasted lines are given one by one, none lost or doubled`() throws {
    let lines = (1...200).map { "ligne \($0) — d’été" }
    let probe = try probe()
    try probe.type("avant après" + Keys.wordLeft)
    try probe.wait { $0.cursor.column == 8 }
    var place = probe.output.count
    try probe.paste(lines.joined(separator: "\n") + "\nfin ")
    try probe.wait(for: "<ligne 200 \\u{2014} d\\u{2019}\\u{00E9}t\\u{00E9}>\r\n", after: place)
    try probe.wait(forLine: "> fin après")
    let given = String(decoding: probe.output[place...], as: UTF8.self)
      .matches(of: #/<(avant )?ligne (\d+) /#).map { String($0.2) }
    #expect(given == (1...200).map(String.init))
    try probe.enter("", gives: "fin apr\\u{00E8}s")

    // As typed very fast, by a terminal that marks nothing.
    place = probe.output.count
    try probe.type(lines.map { $0 + "\r" }.joined())
    try probe.wait(for: "<ligne 200 \\u{2014} d\\u{2019}\\u{00E9}t\\u{00E9}>\r\n", after: place)
    let typed = String(decoding: probe.output[place...], as: UTF8.self)
      .matches(of: /<ligne (\d+) \\u\{2014\} d\\u\{2019\}\\u\{00E9\}t\\u\{00E9\}>/)
      .map { String($0.1) }
    #expect(typed == (1...200).map(String.init))
  }

  @Test func `no number of pasted lines is too many`() throws {
    let probe = try probe()
    let place = probe.output.count
    try probe.paste(String(repeating: "\n", count: 20000) + "fin")
    try probe.wait(forLine: "> fin")
    let given = String(decoding: probe.output[place...], as: UTF8.self)
    #expect(given.matches(of: /<>\r\n/).count == 20000)
  }

  @Test func `a paste is text: its control characters do nothing`() throws {
    let probe = try probe()
    try probe.paste("a\u{4}\u{3}\u{1B}[2Jb\tc\r\n\u{15}d\r\n\r\n")
    try probe.wait(for: "<a[2Jb\\tc>\r\n")
    try probe.wait(for: "<d>\r\n")
    try probe.wait(for: "<>\r\n")
    try probe.enter("1", gives: "1")
  }

  @Test func `Ctrl-C in the middle of a paste drops what is left of it`() throws {
    let probe = try probe()
    let place = probe.output.count
    try probe.paste("un\nwait\ntrois\nquatre")
    try probe.wait(for: "<waiting>\r\n", after: place)
    try probe.type(Keys.control("c"))
    try probe.wait(for: "<awake>\r\n", after: place)
    try probe.atPrompt()
    try probe.enter("5", gives: "5")
    #expect(!String(decoding: probe.output[place...], as: UTF8.self).contains("<trois>"))
  }

  @Test(arguments: ["typed", "pasted"])
  func `a line of a megabyte is taken`(_ way: String) throws {
    let probe = try probe(rows: 10)
    let line = String(repeating: "0123456789abcdé", count: 65536)
    if way == "typed" { try probe.type(line) } else { try probe.paste(line) }
    try probe.type("\r")
    try probe.wait(for: "<1048576 bytes>\r\n")
    try probe.wait { $0.lastLine == ">" }
    try probe.type(Keys.up + Keys.home + Keys.end + Keys.backspace + "\r")
    try probe.wait(for: "<1048574 bytes>\r\n")
    try probe.wait { $0.lastLine == ">" }
    try probe.enter("1", gives: "1")
  }

  @Test(arguments: 1...4) func `bytes of any kind neither end it nor hang it`(_ seed: UInt64) throws
  {
    var chance = SystemlessGenerator(state: seed)
    // All but Ctrl-D, which may leave, Ctrl-Z and Ctrl-S, which stop what the test waits for, and
    // Ctrl-\, which between two lines quits.
    let bytes = (0..<20000).map { _ in
      let byte = UInt8.random(in: 0...255, using: &chance)
      return [0x04, 0x13, 0x1A, 0x1C].contains(byte) ? UInt8(ascii: " ") : byte
    }
    let probe = try probe("--words", "été,essai")
    try probe.send(bytes)
    try probe.send(Array("\u{1B}[201~".utf8) + [0x03])
    let place = probe.output.count
    try probe.type("\r1 + 1\r")
    try probe.wait(for: "<1 + 1>\r\n", after: place)
  }

  @Test func `bytes that are not UTF-8 become U+FFFD`() throws {
    let probe = try probe()
    try probe.send([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x80, 0x63, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x0D])
    try probe.wait { $0.text.contains("<a\\u{FFFD}\\u{FFFD}b\\u{FFFD}c\\u{FFFD}") }
    try probe.enter("\u{202E}\u{85}x", gives: "\\u{FFFD}\\u{FFFD}x")
  }

  @Test(arguments: ["", "abc", Keys.control("r") + "x", "\u{1B}[200~abc"])
  func `a terminal that is gone ends it`(_ keys: String) throws {
    // Unless the signal of it does.
    let probe = try TerminalProcess(
      "/bin/sh", ["-c", "trap '' HUP; exec \"$0\"", builtProgram("TerminalProbe")])
    try probe.atPrompt()
    try probe.type(keys)
    probe.hangUp()
    #expect(try probe.end() == .exit(0))
  }

  @Test func `colours have no width, wherever they stand`() throws {
    let probe = try probe(
      "--prompt", "\u{1B}[1m\u{1B}[32mété\u{1B}[0m\u{1B}[7m漢\u{1B}]0;titre\u{7}> \u{1B}[0m")
    try probe.type("ab" + Keys.home + "é")
    try probe.wait(forLine: "été漢> éab")
    #expect(probe.screen.cursor == .init(row: 0, column: 8))
    let shown = String(decoding: probe.output, as: UTF8.self)
    #expect(shown.contains("\u{1B}[1m\u{1B}[32mét"))
    #expect(shown.contains(">\u{1B}[0m "))
  }

  @Test(arguments: [["TERM": "inconnu"], ["TERM": "vt100"], ["TERM": "xterm-256color"]])
  func `any terminal with a name is edited on`(_ environment: [String: String]) throws {
    let probe = try probe(environment: environment, columns: 20)
    try probe.type("un été quatre cinq six" + Keys.home + "a" + Keys.control("k") + "b")
    try probe.wait { $0.text == "> ab" }
    try probe.enter("", gives: "ab")
    #expect(probe.screen.unknown == [])
  }

  @Test(arguments: [[:], ["TERM": "dumb"]])
  func `a printer gets no sequences of escape`(_ environment: [String: String]) throws {
    let probe = try probe(environment: environment)
    try probe.enter("un" + Keys.left + Keys.backspace + "é", gives: "\\u{00E9}n")
    try probe.enter("x\t" + Keys.up, gives: "x")
    #expect(!probe.output.contains(0x1B))
  }

  @Test func `no locale is needed`() throws {
    let probe = try probe(environment: ["TERM": "xterm", "LC_ALL": "inconnue", "LANG": ""])
    try probe.enter("é漢" + Keys.left + "’", gives: "\\u{00E9}\\u{2019}\\u{6F22}")
  }
}

/// The same numbers at each run (SplitMix64).
struct SystemlessGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

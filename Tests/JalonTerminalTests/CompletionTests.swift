import TestTerminal
import Testing

@Suite struct CompletionTests {
  private static func words(columns: Int = 80) throws -> TerminalProcess {
    try probe("--words", "logement,loyer,équilibre,équité,seuil,été", columns: columns)
  }

  @Test func `one candidate takes the place of the word`() throws {
    let probe = try Self.words()
    try probe.enter("a se\t b", gives: "a seuil b")
  }

  @Test func `a word within the line is completed, what follows stays`() throws {
    let probe = try Self.words()
    try probe.type("log = 1" + Keys.home + Keys.right + Keys.right + Keys.right + "\t")
    try probe.wait(forLine: "> logement = 1")
    #expect(probe.screen.cursor == .init(row: 0, column: 10))
  }

  @Test func `what several have in common is put in, then they are listed`() throws {
    let probe = try Self.words()
    try probe.type("été equ\t")
    try probe.wait(forLine: "> été équi")
    try probe.type("\t")
    try probe.wait { $0.text == "> été équi\néquilibre  équité\n> été équi" }
    #expect(probe.screen.cursor == .init(row: 2, column: 10))
    try probe.type("t\t")
    try probe.wait(forLine: "> été équité")
    #expect(probe.screen.unknown == [])
  }

  @Test func `the list fits a narrow terminal and comes below all of the line`() throws {
    let probe = try Self.words(columns: 18)
    try probe.type("un deux trois quatre équ\t\t" + Keys.home)
    try probe.wait {
      $0.text == """
        > un deux trois qu
        atre équi
        équilibre
        équité
        > un deux trois qu
        atre équi
        """ && $0.cursor == .init(row: 4, column: 2)
    }
  }

  @Test func `without a candidate a bell rings`() throws {
    let probe = try Self.words()
    try probe.type("zzz\t")
    try probe.wait { $0.bells == 1 }
    try probe.enter("", gives: "zzz")
  }

  @Test func `candidates that a terminal would obey are shown harmless`() throws {
    let probe = try probe("--words", "ab\u{1B}[2J,ab\u{7}")
    try probe.type("x ab\t")
    try probe.wait { $0.text == "> x ab\nab\u{FFFD}[2J  ab\u{FFFD}\n> x ab" }
    #expect(probe.screen.bells == 0)
  }
}

import TestTerminal
import Testing

@Suite struct EditingTests {
  /// Keys, and the line that they make.
  struct Edit: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var keys: String
    var line: String

    init(_ name: String, _ keys: String, gives line: String) {
      (testDescription, self.keys, self.line) = (name, keys, line)
    }
  }

  static let edits = [
    Edit("typing", "1 + 1", gives: "1 + 1"),
    Edit("left", "ac" + Keys.left + "b", gives: "abc"),
    Edit("left and right", "ab" + Keys.left + Keys.left + Keys.right + "x", gives: "axb"),
    Edit("home and end", "b" + Keys.home + "a" + Keys.end + "c", gives: "abc"),
    Edit("the console's home and end", "b\u{1B}[1~a\u{1B}[4~c", gives: "abc"),
    Edit("an application's keys", "b\u{1B}OHa\u{1B}OFc", gives: "abc"),
    Edit("emacs' home and end", "b\u{1}a\u{5}c", gives: "abc"),
    Edit("backspace", "abx" + Keys.backspace, gives: "ab"),
    Edit("delete", "xab" + Keys.home + Keys.delete, gives: "ab"),
    Edit("the word before", "un deux" + Keys.control("w") + "trois", gives: "un trois"),
    Edit("a word with accents", "un été" + Keys.control("w") + "an", gives: "un an"),
    Edit(
      "word by word", "un deux" + Keys.wordLeft + "x" + Keys.wordRight + "y", gives: "un xdeuxy"),
    Edit("escape and a letter", "un deux\u{1B}b\u{1B}d1", gives: "un 1"),
    Edit(
      "cut and paste", "un deux" + Keys.wordLeft + "\u{B}\u{1}\u{19} ", gives: "deux un "),
    Edit("to the beginning", "un deux" + Keys.wordLeft + Keys.control("u"), gives: "deux"),
    Edit("exchange", "ba" + Keys.control("t"), gives: "ab"),
    Edit("upper case", "été\u{1B}b\u{1B}u", gives: "\\u{00C9}T\\u{00C9}"),
    Edit("accents", "é’" + Keys.left + "à", gives: "\\u{00E9}\\u{00E0}\\u{2019}"),
    Edit(
      "wide characters", "漢字" + Keys.left + "x" + Keys.backspace + Keys.backspace,
      gives: "\\u{5B57}"),
    Edit("a letter and its accent apart", "e\u{301}te\u{301}", gives: "\\u{00E9}t\\u{00E9}"),
    Edit("a no-break space", "1\u{A0}%", gives: "1\\u{00A0}%"),
    Edit("beyond the first plane", "🙂x" + Keys.left + Keys.backspace, gives: "x"),
    Edit("keys that mean nothing", "a\u{1B}[15~\u{1B}[[B\u{1B}[99;99xb\u{1B}", gives: "ab"),
    Edit("no commands of the library", "a\u{1B}xedit off\u{18}\u{18}\u{16}", gives: "aedit off"),
    Edit("no counts of the library", "\u{1B}9\u{1B}9\u{1B}9x", gives: "x"),
  ]

  @Test(arguments: edits) func `keys edit the line`(_ edit: Edit) throws {
    let probe = try probe()
    try probe.enter(edit.keys, gives: edit.line)
    try probe.enter("2", gives: "2")
    #expect(probe.screen.unknown == [])
  }

  @Test func `a person sees the line that is given`() throws {
    let probe = try probe("--prompt", "\u{1B}[1;32mjalon\u{1B}[0m é漢> ")
    try probe.type("un été’漢字 ab" + Keys.wordLeft + Keys.left + Keys.backspace + "zoé")
    try probe.wait(forLine: "jalon é漢> un été’漢zoé ab")
    #expect(probe.screen.cursor == .init(row: 0, column: 23))
    try probe.type(Keys.home + "12" + Keys.delete)
    try probe.wait(forLine: "jalon é漢> 12n été’漢zoé ab")
    #expect(probe.screen.cursor == .init(row: 0, column: 13))
    #expect(probe.screen.unknown == [])
  }

  @Test func `a line longer than a row goes on in the next`() throws {
    let probe = try probe(columns: 20)
    try probe.type("un deux trois quatre cinq 漢字漢字漢字漢字")
    try probe.wait { $0.text == "> un deux trois quat\nre cinq 漢字漢字漢字\n漢字" }
    try probe.type(Keys.home + "é")
    try probe.wait { $0.text == "> éun deux trois qua\ntre cinq 漢字漢字漢\n字漢字" }
    #expect(probe.screen.cursor == .init(row: 0, column: 3))
    try probe.type(Keys.control("k"))
    try probe.wait { $0.text == "> é" }
    try probe.enter("", gives: "\\u{00E9}")
  }

  @Test func `of a prompt of two lines both are seen`() throws {
    let probe = try probe("--prompt", "Victoriaville\n> ")
    try probe.type("ab" + Keys.home + "x")
    try probe.wait { $0.text == "Victoriaville\n> xab" }
  }

  @Test func `the screen is cleared, the line stays`() throws {
    let probe = try probe()
    try probe.enter("un", gives: "un")
    try probe.type("deux" + Keys.control("l"))
    try probe.wait { $0.text == "> deux" }
    #expect(probe.screen.cursor == .init(row: 0, column: 6))
  }
}

import Foundation
import TestTerminal
import Testing

@Suite struct HistoryTests {
  @Test func `the arrows go through what was entered`() throws {
    let probe = try probe()
    try probe.enter("un", gives: "un")
    try probe.enter("deux", gives: "deux")
    try probe.type("brouillon" + Keys.home + Keys.up)
    try probe.wait(forLine: "> deux")
    try probe.type(Keys.up)
    try probe.wait(forLine: "> un")
    try probe.type(Keys.down + Keys.down)
    try probe.wait(forLine: "> brouillon")
    try probe.type(Keys.control("u") + Keys.control("p") + Keys.control("p") + Keys.control("n"))
    try probe.wait(forLine: "> deux")
  }

  @Test func `the arrows keep to what begins as the line does`() throws {
    let probe = try probe()
    for line in ["règle a", "essai", "règle b", "règle b", "autre"] {
      try probe.enter(line, gives: line.replacing("è", with: "\\u{00E8}"))
    }
    try probe.type("règ" + Keys.up)
    try probe.wait(forLine: "> règle b")
    try probe.type(Keys.up)
    try probe.wait(forLine: "> règle a")
    try probe.type(Keys.up)
    try probe.wait { $0.bells == 1 }
    try probe.type(Keys.down + Keys.down)
    try probe.wait(forLine: "> règ")
  }

  @Test func `a search finds what an entry has in it`() throws {
    let probe = try probe()
    for line in ["seuil 1", "loyer", "seuil 2", "fin"] { try probe.enter(line, gives: line) }
    try probe.type("x" + Keys.control("r") + "euil")
    try probe.wait(forLine: "‹euil› seuil 2")
    #expect(probe.screen.cursor.column == 8)
    try probe.type(Keys.control("r"))
    try probe.wait(forLine: "‹euil› seuil 1")
    try probe.type("z")
    try probe.wait { $0.bells == 1 }
    try probe.type(Keys.control("g"))
    try probe.wait(forLine: "> x")
    try probe.type(Keys.control("r") + "loy" + Keys.end + "s")
    try probe.wait(forLine: "> loyers")
    try probe.enter("", gives: "loyers")
  }

  @Test func `an entry of several lines comes back whole, and its lines are gone through`() throws {
    let folder = try Folder()
    let file = folder.path + "/histoire"
    let first = try probe("--history", file)
    try first.enter("+regle \"a\\n\" {", gives: "+regle \"a\\n\" {")
    try first.enter("+  seuil = 3", gives: "+  seuil = 3")
    try first.enter("}", gives: "}")
    try first.type(Keys.control("d"))
    #expect(try first.end() == .exit(0))

    let second = try probe("--history", file)
    try second.type(Keys.up)
    try second.wait { $0.text == "> regle \"a\\n\" {\n  seuil = 3\n}" }
    // Leaving the walk, the arrows go through the lines.
    try second.type(Keys.left + Keys.up + Keys.end)
    try second.type(Keys.home + Keys.down + Keys.down + Keys.right)
    try second.type(Keys.up + Keys.left + Keys.right + "!")
    try second.wait { $0.text == "> regle \"a\\n\" {\n !  seuil = 3\n}" || $0.text.contains("!") }
    let place = second.output.count
    try second.type(Keys.backspace + "\r")
    try second.wait(for: "<regle \"a\\n\" {\\n  seuil = 3\\n}>\r\n", after: place)
  }

  @Test func `entries are kept for later sessions, for their owner alone`() throws {
    let folder = try Folder()
    let file = folder.path + "/état/jalon/histoire"
    let first = try probe("--history", file)
    try first.enter("été", gives: "\\u{00E9}t\\u{00E9}")
    try first.enter("  ", gives: "  ")
    try first.enter("fin", gives: "fin")
    try first.type(Keys.control("d"))
    _ = try first.end()
    #expect(try folder.text("état/jalon/histoire") == "été\nfin\n")
    #expect(try folder.mode("état/jalon/histoire") == 0o600)
    #expect(try folder.mode("état/jalon") == 0o700)
    #expect(try folder.mode("état") == 0o700)

    let second = try probe("--history", file)
    try second.type(Keys.up + Keys.up)
    try second.wait(forLine: "> été")
  }

  @Test func `two sessions at once lose nothing, and a long history is cut when opened`() throws {
    let folder = try Folder()
    let file = folder.path + "/histoire"
    let old = (1...100).map { "vieux \($0)\n" }.joined()
    try old.write(toFile: file, atomically: true, encoding: .utf8)
    let first = try probe("--history", file, "--limit", "100")
    try first.enter("a", gives: "a")
    // The second puts a shorter file in the place of the one that the first knows.
    let second = try probe("--history", file, "--limit", "10")
    try second.enter("b", gives: "b")
    try first.enter("c", gives: "c")
    try second.enter("d", gives: "d")
    let kept = (92...100).map { "vieux \($0)\n" }.joined() + "a\nb\nc\nd\n"
    #expect(try folder.text("histoire") == kept)
    #expect(try folder.mode("histoire") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["histoire"])
  }

  @Test func `an entry cut off in the middle stays apart from the next`() throws {
    let folder = try Folder()
    let file = folder.path + "/histoire"
    try Data("un\nde\u{1B}[2J\\".utf8 + [0xFF]).write(to: URL(filePath: file))
    let probe = try probe("--history", file)
    try probe.enter("trois", gives: "trois")
    #expect(try Data(contentsOf: URL(filePath: file)).suffix(7) == Data("\ntrois\n".utf8))
    try probe.type(Keys.up + Keys.up)
    try probe.wait(forLine: "> de\u{FFFD}[2J\\\u{FFFD}")
  }

  /// What stands where a history should be, and what is said of it.
  enum Obstacle: String, CaseIterable {
    case folder, link, pipe, othersFolder, underAFile, unwritable

    var trouble: String {
      switch self {
      case .othersFolder: "notOurs"
      case .unwritable: "refused(errno: \(ENOENT))"
      default: "notAFile"
      }
    }
  }

  @Test(arguments: Obstacle.allCases)
  func `a history that cannot be kept does not end the prompt`(_ obstacle: Obstacle) throws {
    let folder = try Folder()
    var file = folder.path + "/histoire"
    let files = FileManager.default
    switch obstacle {
    case .folder: try files.createDirectory(atPath: file, withIntermediateDirectories: false)
    case .link:
      try "secret\n".write(toFile: folder.path + "/autre", atomically: true, encoding: .utf8)
      try files.createSymbolicLink(atPath: file, withDestinationPath: folder.path + "/autre")
    case .pipe: #expect(mkfifo(file, 0o600) == 0)
    case .othersFolder: #expect(chmod(folder.path, 0o777) == 0)
    case .underAFile:
      try "".write(toFile: file, atomically: true, encoding: .utf8)
      file += "/histoire"
    // Nobody makes a folder there.
    case .unwritable: file = "/proc/jalon/histoire"
    }
    let probe = try probe("--history", file)
    #expect(probe.screen.text == "<\(obstacle.trouble)>\n>")
    try probe.enter("un", gives: "un")
    try probe.type(Keys.up)
    try probe.wait(forLine: "> un")
    if obstacle == .link { #expect(try folder.text("autre") == "secret\n") }
  }

  @Test func `a history that others could read is theirs no more`() throws {
    let folder = try Folder()
    let file = folder.path + "/histoire"
    try "un\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(chmod(file, 0o644) == 0)
    let probe = try probe("--history", file)
    try probe.type(Keys.up)
    try probe.wait(forLine: "> un")
    #expect(try folder.mode("histoire") == 0o600)
  }
}

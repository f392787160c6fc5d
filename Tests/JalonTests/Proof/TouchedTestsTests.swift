import Foundation
import JalonModel
import Testing

@testable import Jalon

@Suite struct TouchedTestsTests {
  private static let tests = """
    test "scarce" { rule = "scarce", data = { vacancy = 2 }, expected = "met" }
    test "asks" { rule = "asks", data = { vacancy = 2, welcome = 1 }, expected = "met" }
    test "gap" { rule = "gap", data = { jobless = { immigrants = 9, natifs = 1 } }, expected = "met" }
    test "script" { rule = "script", data = { vacancy = 1, welcome = 0 }, expected = "met" }
    test "beneath" { rule = "change", collectivity = "clairval", data = {}, expected = "unknown" }

    """

  /// The sentences of the tests that a change touches.
  private func touched(_ file: String, _ change: (String) -> String) throws -> [String] {
    let extra = """
      rule "tenth" { label = "T", characteristic = "one", source = "s", when = above("vacancy", 1) }
      """
    let other = "test \"other\" { rule = \"tenth\", data = { vacancy = 2 }, expected = \"met\" }\n"
    let files = [
      "jalon.lua": ProofWorld.rules + "include \"more.lua\"\ndata \"data.csv\"",
      "more.lua": extra, "tests/o.lua": other,
      "data.csv": "collectivity,indicator,period,value\nclairval,jobless,2024,5\n",
    ]
    let world = try ProofWorld(Self.tests, rules: files["jalon.lua"] ?? "", and: files)
    let before = try world.proof()
    let text = file == "tests/t.lua" ? Self.tests : files[file] ?? ""
    try world.folder.write(file, Data(change(text).utf8))
    let after = try world.proof()
    let path = URL(filePath: world.folder.path).resolvingSymlinksInPath().path
    let names = ProofWorld.run(after).results.map(\.name)
    return after.tests(touchedBy: ["\(path)/\(file)"], since: before).map { names[$0] }
  }

  @Test func `a file of tests touches its own`() throws {
    #expect(try touched("tests/o.lua") { $0.replacing("= 2", with: "= 3") } == ["other"])
  }

  @Test func `a file of rules touches their tests, and those that functions may ask`() throws {
    #expect(
      try touched("more.lua") { $0.replacing("1) }", with: "2) }") } == ["other", "script"])
  }

  @Test func `data touch the tests over a place of the workspace`() throws {
    #expect(try touched("data.csv") { $0.replacing(",5", with: ",6") } == ["beneath"])
  }

  @Test func `what rules stand on touches all`() throws {
    #expect(try touched("jalon.lua") { $0.replacing("value = 5", with: "value = 6") }.count == 6)
    #expect(try touched("elsewhere.txt") { _ in "x" } == ["beneath"])
  }
}

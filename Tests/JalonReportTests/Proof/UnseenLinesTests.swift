import JalonModel
import Testing

@testable import JalonReport

@Suite struct UnseenLinesTests {
  private func lines(_ items: [(file: String, line: Int, ran: Bool)]) -> [UnseenLines] {
    let lines = items.map {
      RuleCoverage.Seen(.line(file: $0.file, $0.line), seen: $0.ran)
    }
    return UnseenLines.all(
      of: RuleCoverage(
        rule: "r", label: .only("r", in: .fr), items: [.init(.outcome(.met), seen: false)] + lines,
        tests: 1, hasFunctions: true))
  }

  @Test func `lines that follow one another are told together, up to one that ran`() {
    let found = lines([
      ("a", 2, false), ("a", 4, false), ("a", 5, true), ("a", 6, false), ("b", 7, false),
    ])
    #expect(
      found == [
        UnseenLines(file: "a", first: 2, last: 4), UnseenLines(file: "a", first: 6, last: 6),
        UnseenLines(file: "b", first: 7, last: 7),
      ])
    #expect(lines([("a", 2, true)]).isEmpty)
    #expect(lines([]).isEmpty)
  }

  @Test func `they are told by file and line in both languages`() {
    let some = UnseenLines(file: "a.lua", first: 2, last: 4)
    #expect(Words(.fr).place(of: some) == "a.lua:2 à 4")
    #expect(Words(.en).place(of: some) == "a.lua:2 to 4")
    #expect(Words(.en).place(of: UnseenLines(file: "a.lua", first: 3, last: 3)) == "a.lua:3")
  }
}

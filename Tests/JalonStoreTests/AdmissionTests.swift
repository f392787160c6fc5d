import JalonModel
import Testing

struct AdmissionTests {
  private static let day = Day(year: 2026, month: 4, day: 15) ?? .earliest
  private static let last = ReviewRun(
    asOf: day, engine: "0.1.0",
    packs: [
      .init(id: "quebec", version: "1.0.0", sha256: "aa"),
      .init(id: "ici", version: nil, sha256: "bb"),
    ], data: "dd", scope: .place("ici"))

  @Test func `a first review, and one of a later date, are recorded whatever they rest on`() throws
  {
    #expect(try Self.last.admission(of: "ici", after: nil) == .next)
    var later = Self.last
    later.asOf = .latest
    later.data = "other"
    #expect(try later.admission(of: "ici", after: Self.last) == .next)
  }

  @Test func `the same date, rules, data and program are the review on record`() throws {
    var same = Self.last
    same.scope = .all(kinds: nil, within: nil)
    same.agendas = ["ici": "another digest"]
    #expect(try same.admission(of: "ici", after: Self.last) == .known)
    #expect(try same.admission(of: "ici", after: Self.last, again: .erratum) == .known)
  }

  @Test func `a date before the last review is refused, also as an erratum`() {
    var early = Self.last
    early.asOf = .earliest
    for again in [ReviewRun.Again.refused, .erratum] {
      #expect {
        try early.admission(of: "ici", after: Self.last, again: again)
      } throws: {
        ($0 as? Problem)?.kind == "review_in_the_past"
      }
    }
  }

  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout ReviewRun) -> Void
    var named: [String]
  }

  @Test(arguments: [
    Change(testDescription: "data", change: { $0.data = "ee" }, named: ["the data"]),
    Change(
      testDescription: "program", change: { $0.engine = "0.2.0" }, named: ["0.1.0", "0.2.0"]),
    Change(
      testDescription: "version", change: { $0.packs[0].version = "1.1.0" },
      named: ["`quebec`", "1.0.0", "1.1.0"]),
    Change(
      testDescription: "contents", change: { $0.packs[1].sha256 = "cc" },
      named: ["what pack `ici` says"]),
    Change(
      testDescription: "removed", change: { $0.packs.removeLast() }, named: ["`ici`, removed"]),
    Change(
      testDescription: "added",
      change: { $0.packs.append(.init(id: "mrc", version: nil, sha256: "")) },
      named: ["`mrc`, added"]),
    Change(testDescription: "order", change: { $0.packs.reverse() }, named: ["the order"]),
  ])
  func `the same date on something else is refused by its name, or an erratum`(_ change: Change)
    throws
  {
    var run = Self.last
    change.change(&run)
    let problem = #expect(throws: Problem.self) {
      try run.admission(of: "ici", after: Self.last)
    }
    #expect(problem?.kind == "review_differs")
    for word in change.named {
      #expect(problem?.message.shown(in: .en).contains(word) == true, "\(word)")
    }
    #expect(problem?.message.isComplete == true && problem?.remedy?.isComplete == true)
    #expect(try run.admission(of: "ici", after: Self.last, again: .erratum) == .erratum)
  }
}

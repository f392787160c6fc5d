import JalonModel
import Testing

@testable import Jalon

@Suite struct CoverageTests {
  private func coverage(_ data: [String], of rule: String = "scarce") throws -> RuleCoverage {
    let tests = data.enumerated().map {
      "test \"n\($0)\" { rule = \"\(rule)\", data = { \($1) }, expected = \"met\" }\n"
    }
    let proof = try ProofWorld(tests.joined()).proof()
    let all = proof.coverage(of: ProofWorld.run(proof))
    return try #require(all.rules.first { $0.rule == rule })
  }

  @Test func `nothing is seen without tests`() throws {
    let coverage = try coverage([])
    #expect(coverage.seen == 0 && coverage.tests == 0)
    #expect(coverage.items.count == 9)
  }

  @Test func `outcomes, severities and comparisons are each seen by the test that shows them`()
    throws
  {
    let low = try coverage(["vacancy = 1"])
    #expect(
      low.items.filter(\.seen).map(\.item) == [
        .outcome(.met), .severity(.high),
        .comparison(
          .when, 0, .both(fr: "sous(vacancy, balance)", en: "below(vacancy, balance)"), true),
        .comparison(
          .severity(.high), 0, .both(fr: "sous(vacancy, tight)", en: "below(vacancy, tight)"), true),
      ])
    #expect(try coverage(["vacancy = 1", "vacancy = 2", "vacancy = 4"]).seen == 8)
    let all = try coverage(["vacancy = 1", "vacancy = 2", "vacancy = 4", ""])
    #expect(all.seen == 9 && all.tests == 4)
  }

  @Test func `a rule that nothing missing can leave open need not be seen unknown`() throws {
    let rule = """
      rule "sure" { label = "S", characteristic = "one", source = "s",
        when = all { known("vacancy"), is { kind = "mrc" } } }
      """
    let proof = try ProofWorld("", rules: ProofWorld.rules + rule).proof()
    let sure = proof.coverage(of: TestReport(layer: "", results: [])).rules.first {
      $0.rule == "sure"
    }
    #expect(sure?.items.contains { $0.item == .outcome(.unknown) } == false)
    #expect(sure?.items.count == 6)
  }

  @Test func `a function counts as one comparison, and its lines for themselves`() throws {
    let script = try coverage(["welcome = 0, vacancy = 1"], of: "script")
    #expect(script.hasFunctions && script.items.count == 6 && script.seen == 3)
    #expect(script.items.last?.item.line?.file == "jalon.lua")
  }

  private static let branching = """
    local function grave(rate)
      if rate < 1 then
        return "high"
      end
      return "moderate"
    end
    rule "branching" { label = "B", characteristic = "one", source = "s",
      when = function(i, t, c)
        if i.welcome == 1 then
          return false
        end
        return i.vacancy < 2
      end,
      severity = function(i, t, c)
        return grave(i.vacancy)
      end }
    rule "sharing" { label = "S", characteristic = "one", source = "s",
      when = function(i) return grave(i.vacancy) == "high" end }
    """

  private static func world(_ tests: String) throws -> ProofWorld {
    try ProofWorld(
      tests, rules: ProofWorld.rules + "include \"rules/rules.lua\"",
      and: ["rules/rules.lua": branching])
  }

  /// The lines of a rule in rules.lua, those that no test ran last.
  private func lines(
    of rule: String, _ data: [String], _ noting: LineNoting = .on
  ) throws -> (ran: [Int], others: [Int]) {
    let tests = data.enumerated().map {
      "test \"n\($0)\" { rule = \"branching\", data = { \($1) }, expected = \"met\" }\n"
    }
    let proof = try Self.world(tests.joined()).proof()
    let report = proof.run(lines: noting) { _, _, _ in nil }
    let coverage = proof.coverage(of: report).rules.first { $0.rule == rule }
    let items = try #require(coverage).items
    #expect(items.compactMap(\.item.line).allSatisfy { $0.file == "rules/rules.lua" })
    func numbers(_ wanted: Bool) -> [Int] {
      items.filter { $0.seen == wanted }.compactMap { $0.item.line?.number }
    }
    return (numbers(true), numbers(false))
  }

  @Test func `a branch that no test took is named by file and line until one takes it`() throws {
    let one = try lines(of: "branching", ["welcome = 0, vacancy = 1.5"])
    #expect(one.ran == [2, 5, 9, 12, 15] && one.others == [3, 10])
    let two = try lines(
      of: "branching", ["welcome = 0, vacancy = 1.5", "welcome = 1, vacancy = 1"])
    #expect(two.others == [3])
    let three = try lines(
      of: "branching", ["welcome = 1", "welcome = 0, vacancy = 0.5", "welcome = 0, vacancy = 1.5"])
    #expect(three.others.isEmpty && three.ran.count == 7)
  }

  @Test func `lines that lie behind missing data are not seen`() throws {
    #expect(try lines(of: "branching", ["vacancy = 1"]).ran == [9])
  }

  @Test func `without tests no line is seen, and none is told unless it is noted`() throws {
    #expect(try lines(of: "branching", []).others == [2, 3, 5, 9, 10, 12, 15])
    let untold = try lines(of: "branching", ["welcome = 1"], .off)
    #expect(untold.ran.isEmpty && untold.others.isEmpty)
  }

  @Test func `a line that rules share counts once, with the first`() throws {
    let shared = try lines(of: "sharing", ["welcome = 0, vacancy = 1.5"])
    #expect(shared.ran.isEmpty && shared.others == [18])
  }

  @Test func `noting lines changes no result`() throws {
    let data = "data = { welcome = 0, vacancy = 1 }"
    let test = "test \"n\" { rule = \"branching\", \(data), expected = \"met\" }"
    let proof = try Self.world(test).proof()
    let both = [LineNoting.off, .on].map { proof.run(lines: $0) { _, _, _ in nil } }
    #expect(both[0].results.map(\.finding) == both[1].results.map(\.finding))
    #expect(both.allSatisfy(\.isPassed) && both[0].lines.isEmpty && !both[1].lines.isEmpty)
  }

  @Test func `the share is of all that there is to see`() {
    let items = [true, false, false].map { RuleCoverage.Seen(.outcome(.met), seen: $0) }
    let rule = RuleCoverage(
      rule: "r", label: .only("r", in: .fr), items: items, tests: 1, hasFunctions: false)
    #expect(TestCoverage(rules: [rule, rule]).percent == 100.0 / 3)
    #expect(TestCoverage(rules: []).percent == 100)
  }
}

extension RuleCoverage.Item {
  fileprivate var line: (file: String, number: Int)? {
    if case .line(let file, let number) = self { (file, number) } else { nil }
  }
}

import Testing

@testable import JalonLua

struct PatternBudgetTests {
  @Test(arguments: [
    Costly("nested repetitions", "(.-)(.-)(.-)(.-)b", size: 400),
    Costly("optional bytes", String(repeating: "a?", count: 60) + "b", size: 60),
    Costly("bytes that nearly match", String(repeating: "a", count: 1_000) + "b", size: 2_000),
    Costly("a plain search", String(repeating: "a", count: 1_000) + "b", size: 2_000, .plain),
    Costly("balances that never close", "%bab", size: 2_000),
    Costly("a long set", "[" + String(repeating: "b", count: 1_000) + "]", size: 1_000),
    Costly("a long back reference", "(.*)%1b", size: 2_000),
  ])
  func `a search over its budget is stopped within a batch`(_ costly: Costly) {
    let budget = Budget(steps: 100_000)
    #expect(throws: PatternMatcher.Failure.outOfBudget) { try costly.search(within: budget) }
    #expect(100_001...100_256 ~= budget.spent)
  }

  @Test(arguments: [
    Costly("a match", "a*", size: 1_000),
    Costly("no match", "a-b", size: 100),
    Costly("a fault", "a*[", size: 1_000),
  ])
  func `the same search always charges the same steps`(_ costly: Costly) {
    let budgets = [Budget(steps: .max), Budget(steps: .max)]
    for budget in budgets { _ = try? costly.search(within: budget) }
    #expect(budgets[0].spent > costly.subject.count)
    #expect(budgets[0].spent == budgets[1].spent)
  }

  @Test func `the steps of an incomplete batch count too`() {
    let budget = Budget(steps: 0)
    let costly = Costly("one byte", "a", size: 1)
    #expect(throws: PatternMatcher.Failure.outOfBudget) { try costly.search(within: budget) }
  }

  @Test func `a matcher that was stopped can search again`() throws {
    let budget = Budget(steps: 1_000)
    var matcher = PatternMatcher(charge: budget.charge)
    let (pattern, subject) = (Array("((.-)*)b".utf8), [UInt8](repeating: 0x61, count: 500))
    #expect(throws: PatternMatcher.Failure.outOfBudget) {
      try matcher.find(pattern.span, in: subject.span, from: 0, mode: .match)
    }
    budget.steps = .max
    let match = try matcher.find([0x28, 0x29].span, in: subject.span, from: 2, mode: .match)
    #expect(try match?.captures == [.position(3)])
  }

  @Test func `a replacement is charged before it is made`() throws {
    let subject = [UInt8](repeating: 0x61, count: 10_000)
    let match = try #require(try PatternMatcher.search(".*", in: subject))
    var matcher = PatternMatcher(charge: Budget(steps: 1_000).charge)
    var result: [UInt8] = []
    #expect(throws: PatternMatcher.Failure.outOfBudget) {
      try matcher.expand(Array("%0".utf8).span, for: match, in: subject.span, onto: &result)
    }
    #expect(result == [])
  }
}

extension PatternBudgetTests {
  /// Counts what is charged, and refuses once it exceeds the steps.
  final class Budget {
    var steps: Int
    private(set) var spent = 0

    init(steps: Int) {
      self.steps = steps
    }

    func charge(_ count: Int) -> Bool {
      spent += count
      return spent <= steps
    }
  }

  /// A search, through a run of the letter a, that takes long.
  struct Costly: CustomTestStringConvertible {
    var testDescription: String
    var pattern: [UInt8]
    var subject: [UInt8]
    var mode: PatternMatcher.Mode

    init(
      _ name: String, _ pattern: String, size: Int, _ mode: PatternMatcher.Mode = .match
    ) {
      testDescription = name
      self.pattern = Array(pattern.utf8)
      subject = Array(repeating: UInt8(ascii: "a"), count: size)
      self.mode = mode
    }

    func search(within budget: Budget) throws -> PatternMatcher.Match? {
      var matcher = PatternMatcher(charge: budget.charge)
      return try matcher.find(pattern.span, in: subject.span, from: 0, mode: mode)
    }
  }
}

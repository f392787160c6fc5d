import Testing

@testable import JalonLua

struct PatternFaultTests {
  @Test(arguments: [
    Fault("%", "malformed pattern (ends with '%')"),
    Fault("[a", "malformed pattern (missing ']')"),
    Fault("[]", "malformed pattern (missing ']')"),
    Fault("[^]", "malformed pattern (missing ']')"),
    Fault("[%]", "malformed pattern (missing ']')"),
    Fault("[%", "malformed pattern (missing ']')"),
    Fault("%b", "malformed pattern (missing arguments to '%b')"),
    Fault("%ba", "malformed pattern (missing arguments to '%b')"),
    Fault("%f", "missing '[' after '%f' in pattern"),
    Fault("%fa", "missing '[' after '%f' in pattern"),
    Fault("%f[a", "malformed pattern (missing ']')"),
    Fault("a)", "invalid pattern capture"),
    Fault("%0", "invalid capture index %0"),
    Fault("%1", "invalid capture index %1"),
    Fault("(a%1)", "invalid capture index %1"),
    Fault("(a)%2", "invalid capture index %2"),
    Fault("(a", "unfinished capture"),
    Fault("((a)", "unfinished capture"),
  ])
  func `a faulty pattern is refused in the words of stock Lua`(_ fault: Fault) {
    #expect(throws: PatternMatcher.Failure.malformed(fault.message)) {
      try PatternMatcher.search(fault.pattern, in: "aa")?.values
    }
  }

  @Test(arguments: ["b[", "b%", "b%1", "b)", "b("])
  func `a fault that the search does not reach is none`(_ pattern: String) throws {
    #expect(try PatternMatcher.search(pattern, in: "aa") == nil)
  }

  @Test func `an unfinished capture is a fault only for who reads it`() throws {
    let match = try #require(try PatternMatcher.search("()(a", in: "a"))
    #expect(match.range == 0..<1)
    #expect(try match.value(1) == .position(1))
    #expect(throws: PatternMatcher.Failure.malformed("unfinished capture")) { try match.value(2) }
    #expect(throws: PatternMatcher.Failure.malformed("unfinished capture")) { try match.captures }
  }

  @Test(arguments: [.min, -1, 0, 3, .max])
  func `a value that the pattern does not capture is a fault`(_ index: Int) throws {
    let match = try #require(try PatternMatcher.search("(a)()", in: "a"))
    #expect(throws: PatternMatcher.Failure.malformed("invalid capture index %\(index)")) {
      try match.value(index)
    }
  }

  @Test func `a pattern has 32 captures at most`() throws {
    let most = String(repeating: "()", count: 32)
    #expect(try PatternMatcher.search(most, in: "")?.captures.count == 32)
    #expect(throws: PatternMatcher.Failure.malformed("too many captures")) {
      try PatternMatcher.search("\(most)()", in: "")
    }
  }

  @Test(arguments: ["a?", "a-"])
  func `a match is 200 calls deep at most`(_ item: String) throws {
    let subject = String(repeating: "a", count: 200)
    let most = String(repeating: item, count: 199)
    #expect(try PatternMatcher.search(most, in: subject) != nil)
    #expect(throws: PatternMatcher.Failure.malformed("pattern too complex")) {
      try PatternMatcher.search("\(most)\(item)", in: subject)
    }
  }
}

extension PatternFaultTests {
  struct Fault {
    var pattern: String
    var message: String

    init(_ pattern: String, _ message: String) {
      (self.pattern, self.message) = (pattern, message)
    }
  }
}

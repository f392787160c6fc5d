import Testing

@testable import JalonLua

/// What tells apart the functions of Lua that take patterns.
struct PatternModeTests {
  @Test(arguments: [
    Plain("a.%", in: "aab a.%", found: 4..<7),
    Plain("aab", in: "aaab", found: 1..<4),
    Plain("", in: "ab", found: 0..<0),
    Plain("abc", in: "ab", found: nil),
  ])
  func `a plain search takes special characters as bytes`(_ example: Plain) throws {
    let match = try PatternMatcher.search(example.sought, in: example.subject, mode: .plain)
    #expect(match?.range == example.found)
  }

  @Test func `find takes a pattern without specials as bytes where match sees a fault`() throws {
    #expect(try PatternMatcher.search("b)", in: "(ab)", mode: .find)?.range == 2..<4)
    #expect(throws: PatternMatcher.Failure.malformed("invalid pattern capture")) {
      try PatternMatcher.search("b)", in: "(ab)", mode: .match)
    }
  }

  @Test(arguments: [PatternMatcher.Mode.find, .match, .gsub(.first)])
  func `a leading caret ties the match to where the search starts`(
    _ mode: PatternMatcher.Mode
  ) throws {
    #expect(try PatternMatcher.search("^b", in: "abb", from: 1, mode: mode)?.range == 1..<2)
    #expect(try PatternMatcher.search("^b", in: "abb", mode: mode) == nil)
  }

  @Test func `gsub with a leading caret replaces once`() throws {
    #expect(try PatternMatcher.searchAll("^a", in: "aaa") { .gsub($0) } == [0..<1])
  }

  @Test func `gmatch takes a leading caret as a byte`() throws {
    #expect(try PatternMatcher.searchAll("^a", in: "a^a") { .gmatch($0) } == [1..<3])
  }

  @Test(arguments: [
    Repeated(".", in: "abc", found: [0..<1, 1..<2, 2..<3]),
    Repeated("", in: "ab", found: [0..<0, 1..<1, 2..<2]),
    Repeated("b*", in: "abb", found: [0..<0, 1..<3]),
    Repeated("%a*", in: "ab cd", found: [0..<2, 3..<5]),
    Repeated("x", in: "ab", found: []),
  ])
  func `no match ends where the last one ended`(_ example: Repeated) throws {
    let (pattern, subject) = (example.pattern, example.subject)
    #expect(try PatternMatcher.searchAll(pattern, in: subject) { .gmatch($0) } == example.found)
    #expect(try PatternMatcher.searchAll(pattern, in: subject) { .gsub($0) } == example.found)
  }
}

extension PatternModeTests {
  struct Plain {
    var sought: String
    var subject: String
    var found: Range<Int>?

    init(_ sought: String, in subject: String, found: Range<Int>?) {
      (self.sought, self.subject, self.found) = (sought, subject, found)
    }
  }

  struct Repeated {
    var pattern: String
    var subject: String
    var found: [Range<Int>]

    init(_ pattern: String, in subject: String, found: [Range<Int>]) {
      (self.pattern, self.subject, self.found) = (pattern, subject, found)
    }
  }
}

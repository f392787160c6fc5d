import Testing

@testable import JalonLua

struct PatternReplacementTests {
  @Test(arguments: [
    Replacement("<%0>", gives: "<key=7>"),
    Replacement("%3=%1", gives: "7=key"),
    Replacement("%2%%", gives: "5%"),
    Replacement("a\0b", gives: "a\0b"),
    Replacement("", gives: ""),
  ])
  func `a replacement takes the match, its captures and percent signs`(
    _ replacement: Replacement
  ) throws {
    let result = try expand(replacement.text, for: "(%a+)=()(%d)", in: "key=7")
    #expect(result == replacement.result)
  }

  @Test func `without captures, the first one is the match`() throws {
    #expect(try expand("<%1>", for: "%a+", in: "key") == "<key>")
  }

  @Test(arguments: [
    Fault("%", "invalid use of '%' in replacement string"),
    Fault("%x", "invalid use of '%' in replacement string"),
    Fault("%\0", "invalid use of '%' in replacement string"),
    Fault("%4", "invalid capture index %4"),
    Fault("%3", "unfinished capture"),
  ])
  func `a faulty replacement is refused in the words of stock Lua`(_ fault: Fault) {
    #expect(throws: PatternMatcher.Failure.malformed(fault.message)) {
      try expand(fault.text, for: "(%a+)=()(%d", in: "key=7")
    }
  }

  private func expand(
    _ replacement: String, for pattern: String, in subject: String
  ) throws -> String {
    let match = try #require(try PatternMatcher.search(pattern, in: subject))
    var matcher = PatternMatcher.unlimited
    var result: [UInt8] = []
    try matcher.expand(
      Array(replacement.utf8).span, for: match, in: Array(subject.utf8).span, onto: &result)
    return String(decoding: result, as: UTF8.self)
  }
}

extension PatternReplacementTests {
  struct Replacement {
    var text: String
    var result: String

    init(_ text: String, gives result: String) {
      (self.text, self.result) = (text, result)
    }
  }

  struct Fault {
    var text: String
    var message: String

    init(_ text: String, _ message: String) {
      (self.text, self.message) = (text, message)
    }
  }
}

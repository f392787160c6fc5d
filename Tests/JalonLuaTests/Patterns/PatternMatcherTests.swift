import Testing

@testable import JalonLua

struct PatternMatcherTests {
  @Test(arguments: [
    Example("b", in: "abc", gives: "b"),
    Example("a.c", in: "xabc", gives: "abc"),
    Example("x", in: "abc", gives: nil),
    Example("a.c", in: "ac", gives: nil),
    Example("%.%%", in: "a.%", gives: ".%"),
    Example("", in: "abc", gives: ""),
    Example("b\0c", in: "ab\0cd", gives: "b\0c"),
    Example("é+", in: "caféé", gives: "é"),
  ])
  func `a byte matches itself, a dot any byte, an escaped sign itself`(_ example: Example) throws {
    #expect(try example.matched() == example.expected)
  }

  @Test(arguments: [
    Class("a", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
    Class("c", bytes: Array(0...31) + [127]),
    Class("d", "0123456789"),
    Class("g", bytes: Array(33...126)),
    Class("l", "abcdefghijklmnopqrstuvwxyz"),
    Class("p", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
    Class("s", "\t\n\u{b}\u{c}\r "),
    Class("u", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    Class("w", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
    Class("x", "0123456789ABCDEFabcdef"),
    Class("z", "\0"),
  ])
  func `a class holds its ASCII bytes and its capital holds all others`(_ example: Class) throws {
    for byte in UInt8.min...UInt8.max {
      let isMember = example.members.contains(byte)
      let found = try PatternMatcher.search("%\(example.letter)", in: [byte])
      let complement = try PatternMatcher.search("%\(example.letter.uppercased())", in: [byte])
      #expect((found != nil) == isMember)
      #expect((complement == nil) == isMember)
    }
  }

  @Test(arguments: [
    Example("[bc]+", in: "abcd", gives: "bc"),
    Example("[^bc]+", in: "bcad", gives: "ad"),
    Example("[b-d]+", in: "abcde", gives: "bcd"),
    Example("[%d_]+", in: "a1_2b", gives: "1_2"),
    Example("[]]", in: "a]", gives: "]"),
    Example("[^]]", in: "]a", gives: "a"),
    Example("[%]]", in: "a]", gives: "]"),
    Example("[a-]+", in: "b-a", gives: "-a"),
    Example("[-a]+", in: "b-a", gives: "-a"),
    Example("[%a-z]+", in: "1b-z", gives: "b-z"),
    Example("[z-a]", in: "amz", gives: nil),
    Example("[a^]+", in: "b^a", gives: "^a"),
    Example("[a-%%]", in: "]", gives: "]"),
  ])
  func `a set holds its bytes, ranges and classes, or all but them`(_ example: Example) throws {
    #expect(try example.matched() == example.expected)
  }

  @Test(arguments: [
    Example("ba*", in: "baaa", gives: "baaa"),
    Example("ba*", in: "bc", gives: "b"),
    Example("ba+", in: "baaa", gives: "baaa"),
    Example("ba+", in: "bc", gives: nil),
    Example("ba-", in: "baaa", gives: "b"),
    Example("ba-c", in: "baaac", gives: "baaac"),
    Example("ba-c", in: "bad", gives: nil),
    Example("ba?", in: "baaa", gives: "ba"),
    Example("ba?c", in: "bc", gives: "bc"),
    Example("a?ab", in: "ab", gives: "ab"),
    Example("a*ab", in: "aaab", gives: "aaab"),
    Example("<.*>", in: "<b>x</b>", gives: "<b>x</b>"),
    Example("<.->", in: "<b>x</b>", gives: "<b>"),
    Example("*a", in: "*a", gives: "*a"),
  ])
  func `a repetition takes the most or the least that lets the rest match`(
    _ example: Example
  ) throws {
    #expect(try example.matched() == example.expected)
  }

  @Test(arguments: [
    Example("^a", in: "ab", gives: "a"),
    Example("^b", in: "ab", gives: nil),
    Example("b$", in: "ab", gives: "b"),
    Example("a$", in: "ab", gives: nil),
    Example("^$", in: "", gives: ""),
    Example("a^", in: "a^", gives: "a^"),
    Example("$a", in: "$a", gives: "$a"),
  ])
  func `an anchor ties the match to an end of the subject`(_ example: Example) throws {
    #expect(try example.matched() == example.expected)
  }

  @Test(arguments: [
    Example("%b()", in: "f(a(b)c) d)", gives: "(a(b)c)"),
    Example("%b()", in: "((a)", gives: "(a)"),
    Example("%b()", in: "(a", gives: nil),
    Example("%bxx", in: "axbxx", gives: "xbx"),
    Example("%b\0\0", in: "a", gives: nil),
  ])
  func `a balance runs to the byte that closes it`(_ example: Example) throws {
    #expect(try example.matched() == example.expected)
  }

  @Test(arguments: [
    Example("%f[%w]%w+", in: "  the cat", gives: "the"),
    Example("%f[%d]%d", in: "a1", gives: "1"),
    Example("%w+%f[%W]", in: "end", gives: "end"),
    Example("%f[%z]", in: "end", gives: ""),
    Example("a%f[^%z]", in: "a", gives: nil),
    Example("e%f[x]", in: "the", gives: nil),
  ])
  func `a frontier lies between a byte out of the set and one in it`(_ example: Example) throws {
    #expect(try example.matched() == example.expected)
  }

  @Test(arguments: [
    Captured("(a)(b)", in: "xab", [.bytes(1..<2), .bytes(2..<3)]),
    Captured("((a)(b))", in: "ab", [.bytes(0..<2), .bytes(0..<1), .bytes(1..<2)]),
    Captured("()a()", in: "ba", [.position(2), .position(3)]),
    Captured("(a*(.)%w(%s*))", in: "aab ", [.bytes(0..<4), .bytes(1..<2), .bytes(3..<4)]),
    Captured("(x?)a", in: "a", [.bytes(0..<0)]),
    Captured("(a*)b?%1", in: "aabaa", [.bytes(0..<2)]),
    Captured("(['\"])(.-)%1", in: "'it\"s'", [.bytes(0..<1), .bytes(1..<5)]),
    Captured("a", in: "a", []),
  ])
  func `captures come in the order of their opening parentheses`(_ example: Captured) throws {
    #expect(
      try PatternMatcher.search(example.pattern, in: example.subject)?.captures == example.captures)
  }

  @Test func `a back reference never matches a position`() throws {
    #expect(try PatternMatcher.search("()%1", in: "a") == nil)
  }

  @Test func `a pattern without captures has its whole match for a value`() throws {
    let match = try #require(try PatternMatcher.search("b+", in: "abb"))
    #expect(try match.captures == [])
    #expect(try match.values == [.bytes(1..<3)])
    #expect(try match.value(1) == .bytes(1..<3))
  }

  @Test(arguments: [-1, 4, .min, .max])
  func `a start outside the subject finds nothing, not even a fault`(_ start: Int) throws {
    #expect(try PatternMatcher.search("", in: "abc", from: start) == nil)
    #expect(try PatternMatcher.search("[", in: "abc", from: start) == nil)
  }
}

extension PatternMatcherTests {
  /// A pattern, a subject and the text that matches, if any.
  struct Example {
    var pattern: String
    var subject: String
    var expected: String?

    init(_ pattern: String, in subject: String, gives expected: String?) {
      (self.pattern, self.subject, self.expected) = (pattern, subject, expected)
    }

    func matched() throws -> String? {
      let bytes = Array(subject.utf8)
      return try PatternMatcher.search(pattern, in: bytes).map { match in
        String(decoding: bytes[match.range], as: UTF8.self)
      }
    }
  }

  /// The letter of a class and the bytes that belong to it.
  struct Class {
    var letter: String
    var members: Set<UInt8>

    init(_ letter: String, _ members: String) {
      self.init(letter, bytes: Array(members.utf8))
    }

    init(_ letter: String, bytes: [UInt8]) {
      (self.letter, members) = (letter, Set(bytes))
    }
  }

  /// A pattern, a subject and what is captured.
  struct Captured {
    var pattern: String
    var subject: String
    var captures: [PatternMatcher.Capture]

    init(_ pattern: String, in subject: String, _ captures: [PatternMatcher.Capture]) {
      (self.pattern, self.subject, self.captures) = (pattern, subject, captures)
    }
  }
}

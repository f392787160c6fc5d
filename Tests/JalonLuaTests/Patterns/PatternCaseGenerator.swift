/// Random pattern cases, the same for the same seed, that favour what is likely to go wrong.
struct PatternCaseGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> PatternCase {
    if below(100) == 0 { return deep() }
    let alphabet = pick(Self.alphabets)
    let subject = (0..<below(13)).map { _ in pick(alphabet) }
    return PatternCase(
      subject: subject,
      pattern: below(6) == 0 ? (0..<below(7)).map { _ in pick(Self.magic) } : pattern(),
      replacement: replacement(),
      start: below(3) == 0 ? below(subject.count + 2) : 0,
      limit: below(4) == 0 ? below(3) : 100)
  }

  private mutating func pattern() -> [UInt8] {
    var pattern: [UInt8] = below(8) == 0 ? Array("^".utf8) : []
    for _ in 0..<below(6) {
      var item = pick(Self.singles) + pick(Self.quantifiers)
      switch below(8) {
      case 0: item = Array("(".utf8) + item + Array(")".utf8)
      case 1: item += pick(Self.structures)
      case 2 where below(3) == 0: item += pick(Self.faults)
      default: break
      }
      pattern += item
    }
    return pattern + (below(8) == 0 ? Array("$".utf8) : [])
  }

  private mutating func replacement() -> [UInt8] {
    (0..<below(4)).flatMap { _ in
      below(60) == 0 ? pick(Self.badReplacements) : pick(Self.replacements)
    }
  }

  /// A case near the limits: 32 captures, 200 nested calls; its end cannot fail to match, since
  /// stock Lua would then try every way of sharing the subject out.
  private mutating func deep() -> PatternCase {
    let (item, count) = pick([("()", 32), ("(a)", 32), ("(", 32), ("a?", 199), ("(a?)", 100)])
    let repeated = Array(repeatElement(item.utf8, count: count - 1 + below(4)).joined())
    return PatternCase(
      subject: Array(repeating: UInt8(ascii: "a"), count: 210), pattern: repeated + pick(Self.ends),
      replacement: Array("%1".utf8), start: 0, limit: 1)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  private mutating func below(_ bound: Int) -> Int {
    // SplitMix64 (Steele, Lea and Flood, 2014).
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}

extension PatternCaseGenerator {
  private static let alphabets =
    ["ab", "aab()", "aAfgz1 _-", "a\0 ]%[^\n", "ab.$"].map {
      Array($0.utf8)
    } + [[0x61, 0x00, 0x7f, 0x80, 0xff]]

  private static let magic = Array("^$*+?.([%-)]^abfz1\0".utf8) + [0xff]

  private static let singles = bytes(
    "a", "a", "b", "b", ".", ".", "%a", "%A", "%c", "%d", "%D", "%g", "%G", "%l", "%p", "%P", "%s",
    "%S", "%u", "%U", "%w", "%W", "%x", "%X", "%z", "%Z", "%%", "%]", "%.", "[ab]", "[^a]", "[a-c]",
    "[^a-f0-9]", "[%a_]", "[]]", "[^]]", "[a-]", "[-a]", "[a-%%]", "[%%-]", "[%w-z]", "[%d\0]",
    "[b-a]",
    "[\0-\u{7f}]", "[^%s%c]", "[a^]", "\0", "]", "^", "$", "")

  private static let quantifiers = bytes("", "", "", "*", "+", "-", "?")

  private static let structures = bytes(
    "()", "(", ")", "(a", "(.-)", "((a)b)", "(b*)", "%b()", "%bab", "%baa", "%f[a]", "%f[%w]",
    "%f[^a]", "%f[%z]", "%f[\0]", "%1", "%1", "%2", "(%1)", "%0", "%9")

  private static let faults = bytes(
    "%", "[", "[^", "[a", "[^]", "[%", "[%]", "[a-%]", "%f", "%fa", "%f[", "%f[%", "%b", "%ba", ")")

  private static let replacements = bytes("x", "", "%0", "%0", "%1", "%1", "%%", "é", "\0")
  private static let badReplacements = bytes("%", "%x", "%9", "%2", "% ", "%\0")
  private static let ends = bytes("", "a", ")")

  private static func bytes(_ strings: String...) -> [[UInt8]] {
    strings.map { Array($0.utf8) }
  }
}

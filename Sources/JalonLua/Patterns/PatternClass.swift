/// The parts of a pattern that match one byte: a byte, `.`, `%a`, `[set]`.
extension PatternMatcher {
  /// The extent, in the pattern, of what matches one byte and starts at `p`.
  mutating func single(_ pattern: Bytes, at p: Int) throws(Failure) -> Range<Int> {
    switch pattern[p] {
    case "%":
      guard p + 1 < pattern.count else { throw .malformed("malformed pattern (ends with '%')") }
      return p..<p + 2
    case "[":
      return p..<(try endOfSet(pattern, from: p + 1))
    default:
      return p..<p + 1
    }
  }

  private mutating func endOfSet(_ pattern: Bytes, from p: Int) throws(Failure) -> Int {
    var p = pattern.byte(at: p) == UInt8(ascii: "^") ? p + 1 : p
    // Tested last: a `]` that comes first belongs to the set.
    repeat {
      try meter.step()
      guard p < pattern.count else { throw .malformed("malformed pattern (missing ']')") }
      p += pattern[p] == UInt8(ascii: "%") ? 2 : 1
    } while pattern.byte(at: p) != UInt8(ascii: "]")
    return p + 1
  }

  /// Whether a single matches the byte of the subject at `s`, if there is one.
  mutating func matches(
    _ single: Range<Int>, of pattern: Bytes, in subject: Bytes, at s: Int
  ) throws(Failure) -> Bool {
    guard s < subject.count else { return false }
    return try matches(single, of: pattern, byte: subject[s])
  }

  /// Whether a single matches a byte.
  mutating func matches(
    _ single: Range<Int>, of pattern: Bytes, byte: UInt8
  ) throws(Failure) -> Bool {
    try meter.step()
    let p = single.lowerBound
    switch pattern[p] {
    case ".":
      return true
    case "%":
      return byte.belongs(toClass: pattern[p + 1])
    case "[" where pattern[p + 1] == UInt8(ascii: "^"):
      return try !list(p + 2..<single.upperBound - 1, of: pattern, contains: byte)
    case "[":
      return try list(p + 1..<single.upperBound - 1, of: pattern, contains: byte)
    case let literal:
      return literal == byte
    }
  }

  /// Whether the part of a set between its brackets lists a byte.
  private mutating func list(
    _ list: Range<Int>, of pattern: Bytes, contains byte: UInt8
  ) throws(Failure) -> Bool {
    var p = list.lowerBound
    while p < list.upperBound {
      try meter.step()
      switch (pattern[p], pattern[p + 1]) {
      // After a range that ends in `%`, as in `[a-%%]`, the letter may be the closing bracket.
      case ("%", let letter):
        if byte.belongs(toClass: letter) { return true }
        p += 2
      case (let low, "-") where p + 2 < list.upperBound:
        if low <= byte, byte <= pattern[p + 2] { return true }
        p += 3
      case (let literal, _):
        if literal == byte { return true }
        p += 1
      }
    }
    return false
  }
}

extension UInt8 {
  /// Whether the byte is in the class of a letter, as in `%a`, in the C locale; a capital takes
  /// the complement, and what names no class stands for itself.
  func belongs(toClass letter: UInt8) -> Bool {
    let lowercaseBit: UInt8 = 0x20
    let belongs: Bool
    switch letter | lowercaseBit {
    case "a": belongs = isLetter
    case "c": belongs = self < 0x20 || self == 0x7f
    case "d": belongs = isDigit
    case "g": belongs = isVisible
    case "l": belongs = "a"..."z" ~= self
    case "p": belongs = isVisible && !isLetter && !isDigit
    case "s": belongs = self == 0x20 || 0x09...0x0d ~= self
    case "u": belongs = "A"..."Z" ~= self
    case "w": belongs = isLetter || isDigit
    case "x": belongs = isDigit || "a"..."f" ~= self | lowercaseBit
    case "z": belongs = self == 0  // left out of the manual, still in stock Lua
    default: return self == letter
    }
    return letter & lowercaseBit == 0 ? !belongs : belongs
  }

  private var isLetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
  private var isDigit: Bool { "0"..."9" ~= self }
  private var isVisible: Bool { 0x21...0x7e ~= self }
}

extension Span<UInt8> {
  /// The byte at an offset, or NUL past the end, as C reads a string.
  func byte(at offset: Int) -> UInt8 {
    offset < count ? self[offset] : 0
  }
}

/// Lets a `switch` over bytes be written with ASCII characters.
func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool {
  character.value == byte
}

/// Lets a `switch` over bytes be written with ranges of ASCII characters.
func ~= (characters: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
  characters.lowerBound.value <= byte && byte <= characters.upperBound.value
}

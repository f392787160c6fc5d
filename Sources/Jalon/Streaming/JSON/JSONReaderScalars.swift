/// Texts and numbers.
extension JSONReader {
  /// A text, at its first quote.
  mutating func readText() throws(Fault) -> String {
    let start = at + 1
    at = start
    while at < bytes.endIndex {
      switch bytes[at] {
      case 0x22:
        let text = String(validating: bytes[start..<at], as: UTF8.self)
        guard let text else { throw .notUTF8(at: start) }
        at += 1
        return text
      case 0x5C: return try readEscapedText(from: start)
      case 0x00...0x1F: throw .notJSON(at: at)
      default: at += 1
      }
    }
    throw .notJSON(at: at)
  }

  /// The same from the first backslash on.
  private mutating func readEscapedText(from start: Int) throws(Fault) -> String {
    var text = Array(bytes[start..<at])
    while at < bytes.endIndex {
      let next = bytes[at]
      switch next {
      case 0x22:
        guard let text = String(validating: text, as: UTF8.self) else { throw .notUTF8(at: start) }
        at += 1
        return text
      case 0x5C: try readEscape(into: &text)
      case 0x00...0x1F: throw .notJSON(at: at)
      default:
        text.append(next)
        at += 1
      }
    }
    throw .notJSON(at: at)
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(Fault) {
    at += 1
    guard let letter = byte else { throw .notJSON(at: at) }
    let plain: UInt8
    switch letter {
    case 0x22, 0x5C, 0x2F: plain = letter
    case 0x62: plain = 0x08
    case 0x66: plain = 0x0C
    case 0x6E: plain = 0x0A
    case 0x72: plain = 0x0D
    case 0x74: plain = 0x09
    case 0x75: return try readCodePoint(into: &text)
    default: throw .notJSON(at: at)
    }
    text.append(plain)
    at += 1
  }

  /// `u` and four digits, at the `u`; with a second such escape where one alone is half a character.
  private mutating func readCodePoint(into text: inout [UInt8]) throws(Fault) {
    let start = at
    var code = try readFourDigits()
    if (0xD800..<0xDC00).contains(code), byte == 0x5C, at + 1 < bytes.endIndex,
      bytes[at + 1] == 0x75
    {
      at += 1
      let low = try readFourDigits()
      guard (0xDC00..<0xE000).contains(low) else { throw .notJSON(at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw .notJSON(at: start) }
    text += Array(String(scalar).utf8)
  }

  private mutating func readFourDigits() throws(Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      at += 1
      guard let digit = byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw .notJSON(at: at)
      }
      code = code << 4 | UInt32(truncatingIfNeeded: digit)
    }
    at += 1
    return code
  }

  /// A number, at its sign or first digit.
  mutating func readNumber() throws(Fault) -> Double {
    let start = at
    if byte == 0x2D { at += 1 }
    let isZero = byte == 0x30
    let whole = skipDigits()
    guard whole > 0, whole == 1 || !isZero else { throw .notJSON(at: start) }
    if byte == 0x2E {
      at += 1
      guard skipDigits() > 0 else { throw .notJSON(at: at) }
    }
    if byte == 0x65 || byte == 0x45 {
      at += 1
      if byte == 0x2B || byte == 0x2D { at += 1 }
      guard skipDigits() > 0 else { throw .notJSON(at: at) }
    }
    guard let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw .notJSON(at: start)
    }
    guard number.isFinite else { throw .tooLarge(at: start) }
    return number == 0 ? 0 : number
  }

  private mutating func skipDigits() -> Int {
    let start = at
    while let digit = byte, digit &- 0x30 < 10 { at += 1 }
    return at - start
  }
}

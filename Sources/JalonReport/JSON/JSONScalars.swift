/// Strings, numbers and words of JSON, as RFC 8259 spells them.
extension [UInt8] {
  mutating func appendJSON(_ text: String?) {
    guard let text else { return appendJSONNull() }
    append(UInt8(ascii: "\""))
    let isPlain = text.utf8.withContiguousStorageIfAvailable { utf8 in
      if utf8.contains(where: \.mayNeedEscape) { return false }
      append(contentsOf: utf8)
      return true
    }
    if isPlain != true { for scalar in text.unicodeScalars { appendJSON(scalar) } }
    append(UInt8(ascii: "\""))
  }

  mutating func appendJSON(_ number: Int?) {
    guard let number else { return appendJSONNull() }
    append(contentsOf: number.description.utf8)
  }

  /// Swift's text of a `Double` is the shortest that reads back, but for the `.0` of a whole
  /// number and the `+` and zeros of an exponent (`1e+16`, `1e-05`).
  mutating func appendJSON(_ number: Double?) {
    guard let number, number.isFinite else { return appendJSONNull() }
    let text = number.description.utf8
    let exponent = text.firstIndex(of: UInt8(ascii: "e")) ?? text.endIndex
    var digits = text[..<exponent]
    if digits.last == UInt8(ascii: "0"), digits.dropLast().last == UInt8(ascii: ".") {
      digits = digits.dropLast(2)
    }
    append(contentsOf: digits)
    guard exponent < text.endIndex else { return }
    append(UInt8(ascii: "e"))
    let power = text[exponent...].dropFirst()
    if power.first == UInt8(ascii: "-") { append(UInt8(ascii: "-")) }
    append(contentsOf: power.drop { !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) })
  }

  mutating func appendJSON(_ truth: Bool?) {
    guard let truth else { return appendJSONNull() }
    append(contentsOf: (truth ? "true" : "false").utf8)
  }

  mutating func appendJSONNull() {
    append(contentsOf: "null".utf8)
  }

  /// Escapes what RFC 8259 demands (quote, backslash, U+0000 to U+001F), what could steer a
  /// terminal (U+007F to U+009F) and what ends a line in JavaScript (U+2028, U+2029); all else
  /// is its UTF-8.
  private mutating func appendJSON(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(contentsOf: #"\""#.utf8)
    case "\\": append(contentsOf: #"\\"#.utf8)
    case "\n": append(contentsOf: #"\n"#.utf8)
    case "\r": append(contentsOf: #"\r"#.utf8)
    case "\t": append(contentsOf: #"\t"#.utf8)
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      append(contentsOf: #"\u"#.utf8)
      append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      append(contentsOf: digits.utf8)
    default: append(contentsOf: scalar.utf8)
    }
  }
}

extension UInt8 {
  /// Whether this byte of UTF-8 is, or begins, something that is written as an escape: C2 begins
  /// U+0080 to U+00BF, E2 begins U+2028.
  fileprivate var mayNeedEscape: Bool {
    switch self {
    case 0x00...0x1F, 0x22, 0x5C, 0x7F, 0xC2, 0xE2: true
    default: false
    }
  }
}

extension Day: LosslessStringConvertible {
  /// The day written `2026-11-21` (ISO 8601, in full), nil for anything else.
  public init?(_ text: String) { self.init(written: text[...]) }

  init?(written text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(digits: parts[0], count: 4),
      let month = Int(digits: parts[1], count: 2), let day = Int(digits: parts[2], count: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-11-21`.
  public var description: String {
    let (year, month, day) = civil
    return "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))"
  }
}

extension Int {
  /// The number written with exactly so many digits, one to nine.
  init?(digits: Substring, count: Int) {
    guard digits.utf8.count == count else { return nil }
    self.init(digits: digits)
  }

  /// The number written with one to nine digits 0 to 9.
  init?(digits: Substring) {
    guard (1...9).contains(digits.utf8.count) else { return nil }
    self = 0
    for byte in digits.utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      self = self * 10 + Int(byte - 0x30)
    }
  }

  /// The number with zeros before it up to a width.
  func digits(_ width: Int) -> String {
    let written = String(self)
    return String(repeating: "0", count: Swift.max(0, width - written.utf8.count)) + written
  }
}

extension Substring {
  /// The text without the white space around it, no-break spaces included.
  var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

/// What a person did at the keyboard, whatever bytes the terminal sends for it.
enum Key: Equatable {
  /// One character to insert.
  case character(Unicode.Scalar)
  /// A letter with the control key, in lower case: `.control("a")`.
  case control(Unicode.Scalar)
  /// A character with the alternate key, or after Escape.
  case alternate(Unicode.Scalar)
  case enter, tab, backspace, delete
  case up, down, left, right, home, end, wordLeft, wordRight
  /// A text pasted as a whole, with the line feed as its only control character beside the tab.
  case paste(String)
  /// A sequence of a key that means nothing here.
  case unknown
  /// The terminal changed its size.
  case disturbance
  /// The terminal is no more.
  case gone
}

extension Key {
  /// A key of which the terminal sends `ESC [ parameters final` or `ESC O final`.
  init(parameters: String, final: UInt8) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    // 1 + 1 shift + 2 alternate + 4 control, after the first parameter.
    let modifiers = numbers.count > 1 ? (Int(numbers[1]) ?? 1) - 1 : 0
    let isByWord = modifiers & 6 != 0
    switch final {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = isByWord ? .wordRight : .right
    case UInt8(ascii: "D"): self = isByWord ? .wordLeft : .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "c") where parameters.isEmpty: self = .wordRight
    case UInt8(ascii: "d") where parameters.isEmpty: self = .wordLeft
    case UInt8(ascii: "~"):
      switch numbers.first {
      case "1", "7": self = .home
      case "4", "8": self = .end
      case "3": self = isByWord ? .alternate("d") : .delete
      default: self = .unknown
      }
    default: self = .unknown
    }
  }
}

/// Why the bytes of a file are no text, and where.
struct UnreadableText: Error, Hashable {
  enum Problem: Hashable {
    /// A byte that the encoding does not have in this place.
    case strayByte(UInt8, TextEncoding)
    /// Half of a pair that UTF-16 needs whole.
    case halfPair(UInt16)
    /// UTF-16 whose number of bytes is odd.
    case halfCharacter
    /// A zero byte: no text has one.
    case nul
  }

  let problem: Problem
  /// In bytes from the start of the file.
  let offset: Int
  let place: TextPlace
}

extension UnreadableText: CustomStringConvertible {
  /// `line:column: problem; remedy`.
  var description: String {
    switch problem {
    case .strayByte(let byte, let encoding):
      "\(place): the byte \(hex(byte)) is not \(encoding); save the file as UTF-8 or give its encoding"
    case .halfPair(let unit):
      "\(place): \(hex(unit)) is half a character of UTF-16; save the file as UTF-8"
    case .halfCharacter:
      "\(place): the file ends within a character of UTF-16; it may be cut short"
    case .nul:
      "\(place): a NUL byte; this is not a text, or UTF-16 without its mark: give its encoding"
    }
  }

  private func hex(_ number: some BinaryInteger) -> String {
    String(number, radix: 16, uppercase: true)
  }
}

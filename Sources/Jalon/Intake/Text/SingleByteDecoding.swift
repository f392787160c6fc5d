/// Windows-1252, one byte a character (WHATWG Encoding Standard, "index-windows-1252"), whose five
/// bytes without a character are refused here.
enum SingleByteDecoding {
  /// The bytes 80 to 9F; 0 where there is no character.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  static func utf8(of file: [UInt8]) throws(UnreadableText) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(file.count + file.count / 16)
    for (offset, byte) in file.enumerated() {
      switch byte {
      case ..<0x80: text.append(byte)
      case 0xA0...: text.append(scalar: UInt32(byte))
      default:
        let scalar = upperControls[Int(byte) - 0x80]
        guard scalar != 0 else {
          throw UnreadableText(
            problem: .strayByte(byte, .windows1252), offset: offset,
            place: TextPlace(after: text[...]))
        }
        text.append(scalar: UInt32(scalar))
      }
    }
    return text
  }
}

extension [UInt8] {
  /// Adds the UTF-8 form of a Unicode scalar value that is no surrogate.
  mutating func append(scalar: UInt32) {
    func continuation(_ shift: UInt32) -> UInt8 {
      0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F
    }
    switch scalar {
    case ..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(continuation(0))
    case ..<0x1_0000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(continuation(6))
      append(continuation(0))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(continuation(12))
      append(continuation(6))
      append(continuation(0))
    }
  }
}

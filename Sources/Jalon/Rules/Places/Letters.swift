// Bytes are compared with the letters of ASCII as they are written: `byte == "\n"`.

func == (byte: UInt8?, letter: Unicode.Scalar) -> Bool { byte.map(UInt32.init) == letter.value }
func != (byte: UInt8?, letter: Unicode.Scalar) -> Bool { !(byte == letter) }
func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool { UInt32(byte) == letter.value }

extension UInt8 {
  /// A letter of a Lua name, or `_`.
  var isLetter: Bool { 0x41...0x5A ~= self || 0x61...0x7A ~= self || self == 0x5F }
  var isDigit: Bool { 0x30...0x39 ~= self }
  /// A space, a tab or an end of line.
  var isBlank: Bool { self == 0x20 || 0x09...0x0D ~= self }
}

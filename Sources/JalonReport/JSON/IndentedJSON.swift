/// JSON with a member or an element a line, for people who compare two versions of a file.
enum IndentedJSON {
  /// The same JSON, indented by two spaces.
  static func bytes(_ compact: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(compact.count * 2)
    var depth = 0
    var isInText = false
    var isEscaped = false
    for (index, byte) in compact.enumerated() {
      if isInText {
        bytes.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        isInText = true
        bytes.append(byte)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        bytes.append(byte)
        depth += 1
        let next = index + 1 < compact.count ? compact[index + 1] : 0
        if !isClosing(next) { bytes.breakLine(depth) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if let last = bytes.last, !isOpening(last) { bytes.breakLine(depth) }
        bytes.append(byte)
      case UInt8(ascii: ","):
        bytes.append(byte)
        bytes.breakLine(depth)
      case UInt8(ascii: ":"): bytes += [byte, UInt8(ascii: " ")]
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}

extension [UInt8] {
  fileprivate mutating func breakLine(_ depth: Int) {
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: Swift.max(depth, 0) * 2))
  }
}

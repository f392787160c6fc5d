/// UTF-16, two bytes or four a character (RFC 2781).
enum WideDecoding {
  enum Order { case little, big }

  /// The order that a byte order mark tells, if there is one.
  static func order(markedIn file: [UInt8]) -> Order? {
    if file.starts(with: [0xFF, 0xFE]) { return .little }
    if file.starts(with: [0xFE, 0xFF]) { return .big }
    return nil
  }

  /// The order in which the first characters are more often ASCII; little if that tells nothing, as
  /// on Windows.
  private static func order(shownBy file: [UInt8]) -> Order {
    let start = file.prefix(1024)
    let zeros = start.indices.filter { start[$0] == 0 }
    return zeros.count(where: { $0 % 2 == 0 }) > zeros.count(where: { $0 % 2 == 1 })
      ? .big : .little
  }

  static func utf8(of file: [UInt8]) throws(UnreadableText) -> [UInt8] {
    let marked = order(markedIn: file)
    let order = marked ?? order(shownBy: file)
    var text: [UInt8] = []
    text.reserveCapacity(file.count)
    var offset = marked == nil ? 0 : 2
    while offset + 1 < file.count {
      let unit = file.unit(at: offset, order)
      if unit & 0xF800 != 0xD800 {
        text.append(scalar: UInt32(unit))
        offset += 2
        continue
      }
      guard unit < 0xDC00, offset + 3 < file.count,
        case let low = file.unit(at: offset + 2, order), low & 0xFC00 == 0xDC00
      else {
        throw UnreadableText(
          problem: .halfPair(unit), offset: offset, place: TextPlace(after: text[...]))
      }
      text.append(scalar: 0x1_0000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)))
      offset += 4
    }
    guard offset == file.count else {
      throw UnreadableText(
        problem: .halfCharacter, offset: offset, place: TextPlace(after: text[...]))
    }
    return text
  }
}

extension [UInt8] {
  /// The two bytes at an offset, which are there.
  fileprivate func unit(at offset: Int, _ order: WideDecoding.Order) -> UInt16 {
    let (first, second) = (UInt16(self[offset]), UInt16(self[offset + 1]))
    return order == .little ? second << 8 | first : first << 8 | second
  }
}

/// The white space of tables: space, tab, and the no-break, figure, thin and narrow no-break
/// spaces, which are two or three bytes of UTF-8.
extension Span<UInt8> {
  /// How many bytes the blank at an offset has; 0 if there is none.
  @inline(__always)
  func blankLength(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case 0x20, 0x09: return 1
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return 0 }
      return isThin(self[offset + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// The part of a range that remains without blanks and ends of lines at either end.
  @inline(__always)
  func trimmed(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
    guard start < end else { return (start, start) }
    let first = self[start]
    let last = self[end - 1]
    // What most cells begin and end with.
    if first > 0x20, first < 0xC2, last > 0x20, last < 0x80 { return (start, end) }
    return trimmedSlowly(start, end)
  }

  private func trimmedSlowly(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
    var start = start
    var end = end
    while start < end {
      let length = isLineEnd(self[start]) ? 1 : blankLength(at: start)
      guard length > 0, start + length <= end else { break }
      start += length
    }
    while start < end {
      let length = isLineEnd(self[end - 1]) ? 1 : blankLength(before: end)
      guard length > 0, end - length >= start else { break }
      end -= length
    }
    return (start, end)
  }

  private func blankLength(before end: Int) -> Int {
    switch self[end - 1] {
    case 0x20, 0x09: return 1
    case 0xA0: return end >= 2 && self[end - 2] == 0xC2 ? 2 : 0
    case let byte where isThin(byte):
      return end >= 3 && self[end - 2] == 0x80 && self[end - 3] == 0xE2 ? 3 : 0
    default: return 0
    }
  }

  /// The last byte of U+2007, U+2009 and U+202F.
  private func isThin(_ byte: UInt8) -> Bool { byte == 0x87 || byte == 0x89 || byte == 0xAF }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

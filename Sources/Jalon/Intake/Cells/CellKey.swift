/// What tells the text of a cell from others in three comparisons.
///
/// Nearly all cells that name something have at most sixteen bytes, which are the key; of a longer
/// one it is a hash, and the bytes are to be compared.
struct CellKey: Equatable {
  private let low: UInt64
  private let high: UInt64
  let count: Int32

  /// The key of a part of a text.
  @inline(__always)
  init(of text: Span<UInt8>, _ start: Int, _ end: Int) {
    let length = end &- start
    if length > 0, length <= 8, start &+ 8 <= text.count {
      let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      // What lies behind the cell is moved out of the word.
      low = word.littleEndian &<< UInt64(truncatingIfNeeded: 64 &- length &* 8)
      high = 0
      count = Int32(truncatingIfNeeded: length)
    } else {
      (low, high) = Self.words(of: text, start, end)
      count = Int32(clamping: length)
    }
  }

  private init() { (low, high, count) = (0, 0, -1) }

  /// The key of no text.
  static let none = CellKey()

  /// Whether the key is all of the text.
  @inline(__always)
  var isWhole: Bool { count <= 16 }

  var hash: Int {
    var hash = low ^ high &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 33)
  }

  @inline(never)
  private static func words(of text: Span<UInt8>, _ start: Int, _ end: Int) -> (UInt64, UInt64) {
    guard end - start <= 16 else {
      // FNV-1a (Fowler, Noll, Vo).
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for offset in start..<end { hash = (hash ^ UInt64(text[offset])) &* 0x100_0000_01B3 }
      return (hash, 0)
    }
    var words: (low: UInt64, high: UInt64) = (0, 0)
    for offset in start..<min(end, start + 8) {
      words.low = words.low >> 8 | UInt64(text[offset]) << 56
    }
    for offset in min(end, start + 8)..<end {
      words.high = words.high >> 8 | UInt64(text[offset]) << 56
    }
    return words
  }
}

/// What cells mean, each text worked out once: a table keyed by bytes.
///
/// A column repeats few texts, most often the one of the row above, so the last one is asked first.
struct CellCache {
  private struct Entry {
    let hash: UInt
    let start: Int
    let count: Int
    let code: Int32
  }

  private var keys: ContiguousArray<UInt8> = []
  private var entries: ContiguousArray<Entry> = []
  /// 1 more than an entry's index; 0 where there is none. Their number is a power of two.
  private var slots = ContiguousArray<Int32>(repeating: 0, count: 64)
  private var last = 0

  /// The code of a text; nil if it was never seen.
  @inline(__always)
  mutating func code(of text: Span<UInt8>) -> Int32? {
    if last < entries.count, holds(entries[last], text) { return entries[last].code }
    // Texts that take turns do so in the order in which they first came.
    let next = last + 1 < entries.count ? last + 1 : 0
    if next < entries.count, holds(entries[next], text) {
      last = next
      return entries[next].code
    }
    let hash = Self.hash(text)
    var slot = Int(bitPattern: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, holds(entries[index], text) {
        last = index
        return entries[index].code
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func holds(_ entry: Entry, _ text: Span<UInt8>) -> Bool {
    guard entry.count == text.count else { return false }
    for offset in text.indices where keys[entry.start + offset] != text[offset] { return false }
    return true
  }

  /// FNV-1a (Fowler, Noll, Vo), its high bits brought down.
  @inline(__always)
  private static func hash(_ text: Span<UInt8>) -> UInt {
    var hash: UInt = 0xCBF2_9CE4_8422_2325
    for offset in text.indices { hash = (hash ^ UInt(text[offset])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  /// Keeps the code of a text that was never seen.
  mutating func add(_ text: Span<UInt8>, code: Int32) {
    let hash = Self.hash(text)
    last = entries.count
    entries.append(Entry(hash: hash, start: keys.count, count: text.count, code: code))
    for offset in text.indices { keys.append(text[offset]) }
    if entries.count * 2 > slots.count {
      slots = ContiguousArray(repeating: 0, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(last)
    }
  }

  private mutating func place(_ index: Int) {
    var slot = Int(bitPattern: entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(clamping: index + 1)
  }
}

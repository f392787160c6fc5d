/// What cells mean, each text worked out once: a table keyed by bytes.
///
/// A column repeats few texts, most often the one of the row above, so the last one is asked first.
struct CellCache {
  private struct Entry {
    let key: CellKey
    /// Where its bytes start in `texts`; those of a short text are all in its key.
    let start: Int32
    let code: Int32
  }

  private var texts: ContiguousArray<UInt8> = []
  private var entries: ContiguousArray<Entry> = []
  /// 1 more than an entry's index; 0 where there is none. Their number is a power of two.
  private var slots = ContiguousArray<Int32>(repeating: 0, count: 64)
  private var last = 0
  /// The entry of the text last asked for, and the one behind it.
  private var current = Entry(key: .none, start: 0, code: 0)
  private var following = Entry(key: .none, start: 0, code: 0)

  /// The code of a text that is a part of another; nil if it was never seen.
  @inline(__always)
  mutating func code(of text: Span<UInt8>, _ start: Int, _ end: Int) -> Int32? {
    let key = CellKey(of: text, start, end)
    if holds(current, key, text, start) { return current.code }
    // Texts that take turns do so in the order in which they first came.
    if holds(following, key, text, start) {
      move(to: last &+ 1 < entries.count ? last &+ 1 : 0)
      return current.code
    }
    return search(key, text, start)
  }

  /// The code of a text; nil if it was never seen.
  mutating func code(of text: Span<UInt8>) -> Int32? { code(of: text, 0, text.count) }

  @inline(__always)
  private mutating func move(to index: Int) {
    last = index
    current = entries[index]
    following = entries[index &+ 1 < entries.count ? index &+ 1 : 0]
  }

  @inline(never)
  private mutating func search(_ key: CellKey, _ text: Span<UInt8>, _ start: Int) -> Int32? {
    var slot = key.hash & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if holds(entries[index], key, text, start) {
        move(to: index)
        return current.code
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func holds(_ entry: Entry, _ key: CellKey, _ text: Span<UInt8>, _ start: Int) -> Bool {
    entry.key == key && (key.isWhole || hasBytes(entry, of: text, start))
  }

  @inline(never)
  private func hasBytes(_ entry: Entry, of text: Span<UInt8>, _ start: Int) -> Bool {
    for offset in 0..<Int(entry.key.count)
    where texts[Int(entry.start) + offset] != text[start + offset] { return false }
    return true
  }

  /// Keeps the code of a text that was never seen.
  mutating func add(_ text: Span<UInt8>, code: Int32) {
    let key = CellKey(of: text, 0, text.count)
    entries.append(Entry(key: key, start: Int32(clamping: texts.count), code: code))
    if !key.isWhole { for offset in text.indices { texts.append(text[offset]) } }
    if entries.count * 2 > slots.count {
      slots = ContiguousArray(repeating: 0, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
    move(to: entries.count - 1)
  }

  private mutating func place(_ index: Int) {
    var slot = entries[index].key.hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(clamping: index + 1)
  }
}

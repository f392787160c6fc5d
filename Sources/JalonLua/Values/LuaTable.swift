/// A table as it was when it passed to the host: its entries in the order of their keys.
public struct LuaTable: Hashable, Sendable {
  /// A key of a table.
  public enum Key: Hashable, Sendable {
    case integer(Int64)
    case number(Double)
    case text(String)
    case boolean(Bool)
  }

  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// Unique in its table.
    public var key: Key
    /// Never nil in a table that a machine gave.
    public var value: LuaValue

    /// An entry of a key and its value.
    public init(_ key: Key, _ value: LuaValue) {
      self.key = key
      self.value = value
    }
  }

  /// Numbers by value, then texts by their bytes, then false and true.
  public let entries: [Entry]

  /// A table of these entries; of two with one key the later counts.
  public init(_ entries: [Entry] = []) {
    var last: [Key: Int] = [:]
    for (place, entry) in entries.enumerated() { last[entry.key] = place }
    let kept = last.count == entries.count ? entries : last.values.sorted().map { entries[$0] }
    self.entries = kept.sorted { $0.key < $1.key }
  }

  /// A table of entries whose keys a machine told apart.
  init(distinct entries: [Entry]) {
    // What passes while a text is loaded comes in order.
    let isInOrder = zip(entries, entries.dropFirst()).allSatisfy { $0.key < $1.key }
    self.entries = isInOrder ? entries : entries.sorted { $0.key < $1.key }
  }

  /// A list: the values of the keys 1, 2, 3 …
  public init(list: [LuaValue]) {
    entries = list.enumerated().map { Entry(.integer(Int64($0.offset) + 1), $0.element) }
  }

  /// The values of the keys 1, 2, 3 … up to the first that is not there.
  public var list: [LuaValue] {
    var values: [LuaValue] = []
    for entry in entries where entry.key == .integer(Int64(values.count) + 1) {
      values.append(entry.value)
    }
    return values
  }

  /// The value of a named field, nil when there is none.
  public subscript(name: String) -> LuaValue {
    entries.first { $0.key == .text(name) }?.value ?? .nothing
  }
}

extension LuaTable.Key: Comparable {
  private var rank: Int {
    switch self {
    case .integer, .number: 0
    case .text: 1
    case .boolean: 2
    }
  }

  /// Whether one key comes before the other in ``LuaTable/entries``.
  public static func < (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a < b
    case (.number(let a), .number(let b)): a < b
    // An integer of 64 bits and a number are compared as the machine does: by value.
    case (.integer(let a), .number(let b)): b.isFinite ? Double(a) < b : b > 0
    case (.number(let a), .integer(let b)): a.isFinite ? a < Double(b) : a < 0
    case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.boolean(let a), .boolean(let b)): !a && b
    default: a.rank < b.rank
    }
  }
}

extension LuaTable: CustomStringConvertible {
  /// `{ 1, 2, name = value }`.
  public var description: String {
    let listed = list.count
    let parts = entries.enumerated().map { place, entry in
      let value = if case .text(let text) = entry.value { "\"\(text)\"" } else { "\(entry.value)" }
      return place < listed && entry.key == .integer(Int64(place) + 1)
        ? value : "\(UnknownName.written(entry.key.value)) = \(value)"
    }
    return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
  }
}

extension LuaTable.Key {
  /// The key as a value.
  public var value: LuaValue {
    switch self {
    case .integer(let key): .integer(key)
    case .number(let key): .number(key)
    case .text(let key): .text(key)
    case .boolean(let key): .boolean(key)
    }
  }
}

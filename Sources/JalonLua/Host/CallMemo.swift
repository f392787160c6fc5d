internal import CLuaShim

/// What a host function worked out before, by the arguments of its calls.
///
/// ```swift
/// let column = memo.value(for: call, from: 1) ?? memo.keep(try column(call), for: call, from: 1)
/// ```
/// Looking up costs less than reading the arguments: no `String` is made of a text.
public struct CallMemo<Value> {
  private struct Entry {
    var hash: Int
    var shapes: [Shape]
    var texts: [UInt8]
    var value: Value
  }

  /// Scripts can make new arguments without end: past so many it starts anew.
  private static var most: Int { 4096 }

  private var entries: [Entry] = []
  /// By the lowest bits of a hash, one more than the ordinal of an entry; 0 is free.
  private var slots = [Int32](repeating: 0, count: 64)

  /// Nothing kept yet.
  public init() {}

  /// What was kept for a call with the same arguments from argument `first` on.
  public func value(for call: borrowing HostCall, from first: Int) -> Value? {
    let nodes = call.nodes(from: first)
    let hash = Self.hash(nodes)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let ordinal = Int(slots[slot]) - 1
      if entries[ordinal].hash == hash, isOf(nodes, ordinal) { return entries[ordinal].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps a value for the arguments of a call, and gives it back.
  public mutating func keep(_ value: Value, for call: borrowing HostCall, from first: Int) -> Value
  {
    if entries.count == Self.most { self = CallMemo() }
    let nodes = call.nodes(from: first)
    entries.append(
      Entry(
        hash: Self.hash(nodes), shapes: nodes.map(Shape.init),
        texts: nodes.flatMap { $0.isText ? Array($0.text) : [] }, value: value))
    if 2 * entries.count > slots.count {
      slots = [Int32](repeating: 0, count: 2 * slots.count)
      for ordinal in entries.indices { place(ordinal) }
    } else {
      place(entries.count - 1)
    }
    return value
  }

  private mutating func place(_ ordinal: Int) {
    var slot = entries[ordinal].hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(clamping: ordinal + 1)
  }

  private func isOf(_ nodes: UnsafeBufferPointer<jl_value>, _ ordinal: Int) -> Bool {
    let shapes = entries[ordinal].shapes
    guard shapes.count == nodes.count else { return false }
    var read = 0
    for (at, node) in nodes.enumerated() {
      guard shapes[at] == Shape(node) else { return false }
      guard node.isText else { continue }
      for byte in node.text {
        if entries[ordinal].texts[read] != byte { return false }
        read += 1
      }
    }
    return true
  }

  private static func hash(_ nodes: UnsafeBufferPointer<jl_value>) -> Int {
    var hash = UInt64(truncatingIfNeeded: nodes.count)
    for node in nodes {
      let shape = Shape(node)
      hash =
        (hash ^ UInt64(bitPattern: shape.content) ^ UInt64(bitPattern: shape.size))
        &* 0x9E37_79B9_7F4A_7C15
      if node.isText {
        for byte in node.text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    }
    return Int(truncatingIfNeeded: hash >> 20)
  }
}

/// What two equal nodes have in common, but for the bytes of texts.
private struct Shape: Equatable {
  /// The kind, and the bytes of a text or the pairs of a table.
  let size: Int64
  let content: Int64

  init(_ node: jl_value) {
    size = Int64(node.kind) << 32 | Int64(node.count)
    content = node.isText || Int(node.kind) == JL_TABLE ? 0 : node.integer
  }
}

extension jl_value {
  fileprivate var isText: Bool { Int(kind) == JL_STRING }
}

extension HostCall {
  /// The nodes of the arguments from one on.
  fileprivate func nodes(from first: Int) -> UnsafeBufferPointer<jl_value> { tape(at: first).rest }
}

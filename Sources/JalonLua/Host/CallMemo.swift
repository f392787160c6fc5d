internal import CLuaShim

/// Numbers what a host function is asked, so that it can keep what it worked out: calls with the
/// same arguments have one number.
///
/// Looking up costs less than reading the arguments: no `String` is made of a text.
public struct CallMemo {
  /// Scripts can make new arguments without end: past so many no more are numbered.
  private static let most = 4096

  // One after the other for all numbers: an entry of its own for each would be copied to be read.
  private var hashes: [Int] = []
  private var shapes: [Shape] = []
  private var texts: [UInt8] = []
  /// Where the shapes and the texts of each number start, and where the last ones end.
  private var starts: [(shape: Int, text: Int)] = [(0, 0)]
  /// By the lowest bits of a hash, one more than a number; 0 is free.
  private var slots = [Int32](repeating: 0, count: 64)

  /// Nothing numbered yet.
  public init() {}

  /// The number of a call with the same arguments, nil where it has none.
  public func number(of call: borrowing HostCall) -> Int? {
    let nodes = call.nodes
    let hash = Self.hash(nodes)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isOf(nodes, number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a call that has no number the next one, from 0 on; nil where there are too many.
  public mutating func add(_ call: borrowing HostCall) -> Int? {
    guard hashes.count < Self.most else { return nil }
    let nodes = call.nodes
    hashes.append(Self.hash(nodes))
    for node in nodes {
      shapes.append(Shape(node))
      if node.isText { texts += node.text }
    }
    starts.append((shapes.count, texts.count))
    if 2 * hashes.count > slots.count {
      slots = [Int32](repeating: 0, count: 2 * slots.count)
      for number in hashes.indices.dropLast() { place(number) }
    }
    place(hashes.count - 1)
    return hashes.count - 1
  }

  private mutating func place(_ number: Int) {
    var slot = hashes[number] & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(clamping: number + 1)
  }

  private func isOf(_ nodes: UnsafeBufferPointer<jl_value>, _ number: Int) -> Bool {
    var (shape, read) = starts[number]
    guard starts[number + 1].shape - shape == nodes.count else { return false }
    for node in nodes {
      guard shapes[shape] == Shape(node) else { return false }
      shape += 1
      guard node.isText else { continue }
      for byte in node.text {
        if texts[read] != byte { return false }
        read += 1
      }
    }
    return true
  }

  private static func hash(_ nodes: UnsafeBufferPointer<jl_value>) -> Int {
    var hash = UInt64(truncatingIfNeeded: nodes.count)
    for node in nodes {
      let shape = Shape(node)
      hash ^= UInt64(bitPattern: shape.content) ^ UInt64(bitPattern: shape.size)
      hash &*= 0x9E37_79B9_7F4A_7C15
      if node.isText { for byte in node.text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
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
  /// The nodes of all arguments.
  fileprivate var nodes: UnsafeBufferPointer<jl_value> {
    let call = call.pointee
    return UnsafeBufferPointer(start: call.tape, count: Int(call.nodes))
  }
}

internal import CLuaShim

/// Reads values from the nodes that the shim lays out: a table is followed by its pairs.
struct Tape {
  private let nodes: UnsafeBufferPointer<jl_value>
  private var next = 0

  init(_ start: UnsafePointer<jl_value>?, count: Int32) {
    nodes = UnsafeBufferPointer(start: start, count: Int(count))
  }

  /// The value at the place reached, and the place after it.
  mutating func value() -> LuaValue {
    guard next < nodes.count else { return .nothing }
    let node = nodes[next]
    next += 1
    return Int(node.kind) == JL_TABLE ? .table(table(pairs: Int(node.count))) : node.scalar
  }

  mutating func skip() {
    guard next < nodes.count else { return }
    let node = nodes[next]
    next += 1
    guard Int(node.kind) == JL_TABLE else { return }
    for _ in 0..<(2 * Int(node.count)) { skip() }
  }

  /// The bare node at the place reached.
  var node: jl_value? { next < nodes.count ? nodes[next] : nil }

  private mutating func table(pairs: Int) -> LuaTable {
    var entries: [LuaTable.Entry] = []
    entries.reserveCapacity(pairs)
    for _ in 0..<pairs {
      let key = value()
      let value = value()
      if let key = LuaTable.Key(key) { entries.append(.init(key, value)) }
    }
    return LuaTable(distinct: entries)
  }
}

extension LuaTable.Key {
  init?(_ value: LuaValue) {
    switch value {
    case .integer(let key): self = .integer(key)
    case .number(let key): self = .number(key)
    case .text(let key): self = .text(key)
    case .boolean(let key): self = .boolean(key)
    default: return nil
    }
  }
}

extension jl_value {
  init(_ kind: Int, count: Int = 0, name: Int32 = -1, integer: Int64 = 0) {
    self.init()
    self.kind = Int32(kind)
    self.count = Int32(clamping: count)
    self.name = name
    self.integer = integer
  }

  /// The value of a node that is no table.
  var scalar: LuaValue {
    switch Int(kind) {
    case JL_BOOLEAN: .boolean(integer != 0)
    case JL_INTEGER: .integer(integer)
    case JL_NUMBER: .number(number)
    case JL_STRING: .text(String(decoding: text, as: UTF8.self))
    case JL_FUNCTION: .function(LuaFunction(ordinal: Int32(truncatingIfNeeded: integer)))
    case JL_VIEW: .view(LuaView(ordinal: Int32(truncatingIfNeeded: integer)))
    case JL_HANDLE:
      .handle(LuaHandle(kind: count, id: Int32(truncatingIfNeeded: integer)))
    case JL_ABSENT: .missing(Int32(bitPattern: UInt32(truncatingIfNeeded: integer)))
    case JL_TABLE: .table(LuaTable())
    case JL_OTHER: .other
    default: .nothing
    }
  }

  /// The bytes of a text, as long as the tape lives.
  var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: UnsafeRawPointer(bytes)?.assumingMemoryBound(to: UInt8.self), count: Int(count))
  }
}

/// Puts values where the shim takes them from.
struct TapeWriter {
  let machine: OpaquePointer
  let names: [String: Int32]

  /// False when there is no memory, or more values than a machine passes at once.
  func put(_ value: LuaValue) -> Bool {
    switch value {
    case .text(let text): put(text)
    case .table(let table): put(table)
    default: value.node.map(put) ?? false
    }
  }

  func put(_ node: jl_value) -> Bool { jl_put(machine, node) != 0 }

  private func put(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { put($0) }
  }

  func put(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= Int(Int32.max) else { return false }
    var node = jl_value(JL_STRING, count: bytes.count)
    node.bytes = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    return put(node)
  }

  private func put(_ table: LuaTable) -> Bool {
    guard put(jl_value(JL_TABLE, count: table.entries.count)) else { return false }
    return table.entries.allSatisfy { put($0.key, of: $0.value) && put($0.value) }
  }

  private func put(_ key: LuaTable.Key, of value: LuaValue) -> Bool {
    switch key {
    case .integer(let key): put(.integer(key))
    case .number(let key): put(.number(key))
    case .boolean(let key): put(.boolean(key))
    // A field that is missing is known by its name, which the machine must have been told before.
    case .text(let key):
      if case .missing = value, let name = names[key] {
        put(jl_value(JL_NAME, name: name))
      } else {
        put(key)
      }
    }
  }
}

extension LuaValue {
  /// The value as a node, nil for what takes more than one or has bytes of its own.
  var node: jl_value? {
    switch self {
    case .nothing, .other: return jl_value(JL_NIL)
    case .boolean(let truth): return jl_value(JL_BOOLEAN, integer: truth ? 1 : 0)
    case .integer(let integer): return jl_value(JL_INTEGER, integer: integer)
    case .number(let number):
      var node = jl_value(JL_NUMBER)
      node.number = number
      return node
    case .function(let function):
      let known = function.ordinal >= 0
      return jl_value(known ? JL_FUNCTION : JL_NIL, integer: Int64(function.ordinal))
    case .view(let view): return jl_value(JL_VIEW, integer: Int64(view.ordinal))
    case .handle(let handle):
      return jl_value(JL_HANDLE, count: Int(handle.kind), integer: Int64(handle.id))
    case .missing(let code):
      return jl_value(JL_ABSENT, integer: .min + Int64(UInt32(bitPattern: code)))
    case .text, .table: return nil
    }
  }
}

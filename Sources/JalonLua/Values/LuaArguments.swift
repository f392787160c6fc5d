internal import CLuaShim

/// What a function is called with. Where the same values are passed again and again, make it once.
public struct LuaArguments: ExpressibleByArrayLiteral, Sendable {
  let values: [LuaValue]
  /// The values as the shim takes them, where none has to be made first and none is missing.
  let nodes: [jl_value]
  let isPlain: Bool

  /// These values, in order.
  public init(_ values: [LuaValue]) {
    self.values = values
    let nodes = values.compactMap(\.node)
    isPlain =
      nodes.count == values.count
      && !nodes.contains { Int($0.kind) == JL_ABSENT || Int($0.kind) == JL_HANDLE }
    self.nodes = isPlain ? nodes : []
  }

  /// The values of a literal, in order.
  public init(arrayLiteral values: LuaValue...) { self.init(values) }
}

internal import CLuaShim

/// What a function is called with. Where the same values are passed again and again, make it once.
public struct LuaArguments: ExpressibleByArrayLiteral, Sendable {
  let values: [LuaValue]
  /// The values as the shim takes them, empty when one has bytes of its own.
  let nodes: [jl_value]

  /// These values, in order.
  public init(_ values: [LuaValue]) {
    self.values = values
    let nodes = values.compactMap(\.node)
    self.nodes = nodes.count == values.count ? nodes : []
  }

  /// The values of a literal, in order.
  public init(arrayLiteral values: LuaValue...) { self.init(values) }

  var isPlain: Bool { nodes.count == values.count }
}

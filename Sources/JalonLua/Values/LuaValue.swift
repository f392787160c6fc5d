/// A value that passes between a script and its host.
///
/// A text of Lua is bytes: where they are not UTF-8 they read as U+FFFD, so that nothing else can
/// reach an output.
public enum LuaValue: Hashable, Sendable {
  /// Lua's nil.
  case nothing
  case boolean(Bool)
  case integer(Int64)
  case number(Double)
  case text(String)
  case table(LuaTable)
  case function(LuaFunction)
  /// A read-only row of the host's.
  case view(LuaView)
  /// A value of the host's with operators.
  case handle(LuaHandle)
  /// A value that exists and that nobody has: reading it ends the run, which then names the code.
  case missing(Int32)
  /// A value of Lua's own that means nothing to the host.
  case other

  /// The name of its kind, as Lua gives it.
  public var kind: String {
    switch self {
    case .nothing: "nil"
    case .boolean: "boolean"
    case .integer, .number: "number"
    case .text: "string"
    case .table, .view: "table"
    case .function: "function"
    case .missing: "missing value"
    case .handle, .other: "userdata"
    }
  }
}

/// A function of a script, known by the order in which the host met it.
public struct LuaFunction: Hashable, Sendable {
  /// Counts from 0; machines that loaded the same texts give the same ordinals. -1 for a function
  /// that was met after loading, which cannot be called.
  public let ordinal: Int32

  /// The function of an ordinal that a machine gave for the same texts.
  public init(ordinal: Int32) { self.ordinal = ordinal }
}

extension LuaValue: CustomStringConvertible {
  /// As a script would write it, but for a text, which stands bare.
  public var description: String {
    switch self {
    case .nothing: "nil"
    case .boolean(let truth): "\(truth)"
    case .integer(let number): "\(number)"
    case .number(let number): number.isNaN ? "nan" : "\(number)"
    case .text(let text): text
    case .table(let table): table.description
    case .function: "function"
    case .view: "view"
    case .handle: "handle"
    case .missing: "missing"
    case .other: "userdata"
    }
  }
}

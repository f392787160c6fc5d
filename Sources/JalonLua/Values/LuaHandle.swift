internal import CLuaShim

/// A value of the host's that scripts hold, pass and use with operators, such as a quantity in
/// `value("a") - value("b") * 2`. To a script it is known by its class alone.
///
/// Two handles are equal when class and number are. As a key of a table a handle is refused, with
/// an error, where the table passes to the host or is walked with `pairs`.
public struct LuaHandle: Hashable, Sendable {
  /// The number of its class, as `LuaMachine.define(handles:_:)` gave it.
  public let kind: Int32
  /// What the host knows it by.
  public let id: Int32

  /// A handle of a class, known by a number of the host's choice.
  public init(kind: Int32, id: Int32) {
    self.kind = kind
    self.id = id
  }
}

extension LuaMachine {
  /// Makes a class of handles, which messages, `type` and `tostring` call `name`, and gives its
  /// number.
  ///
  /// `body` answers every operator. Its argument 0 is the operator: "+", "-", "*", "/", "//", "%",
  /// "^", "-x" (the sign), "#", "..", "<", "<=", "==", "()" (a call), "[]" (reading a field),
  /// "[]=" (assigning one); then come the operands in the order written. `a > b` arrives as
  /// `b < a`, and "==" only for two handles that are not equal. What it answers to "<", "<=" and
  /// "==" counts as true unless it is false or nil. Of two handles the first one's class answers.
  /// What it throws is raised at the place of the operator. Throws `ScriptError` of kind memory.
  public mutating func define(
    handles name: String, _ body: @escaping (borrowing HostCall) throws -> LuaValue
  ) throws(ScriptError) -> Int32 {
    let function = host.add { call in try call.answer(body(call)) }
    let kind = jl_handles(machine, name, function)
    guard kind >= 0 else { throw failure() }
    host.classes[kind] = name
    return kind
  }
}

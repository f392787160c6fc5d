internal import CLuaShim

/// A read-only row of the host's data, made once and refilled, that scripts read by the names of
/// its fields.
public struct LuaView: Hashable, Sendable {
  let ordinal: Int32
}

/// A field of a view that a script has read.
public struct LuaRead: Hashable, Sendable {
  /// The view it is of.
  public let view: LuaView
  /// Counts from 0, in the order in which the view was made.
  public let field: Int

  /// The reading of a field.
  public init(view: LuaView, field: Int) {
    self.view = view
    self.field = field
  }
}

extension LuaMachine {
  /// Makes a view, whose fields are all missing at first. `scope` is what messages call it.
  ///
  /// Reading a name that is no field is an error that names the nearest; reading a missing field
  /// ends the run. `recording`: whether calls that note what they read note what is read in it.
  /// Throws `ScriptError` of kind memory.
  public mutating func makeView(
    _ scope: String, fields: [String], recording: Recording = .on
  ) throws(ScriptError) -> LuaView {
    let names = try intern(fields).map(Int32.init)
    let ordinal = jl_view(
      machine, scope, names, Int32(names.count), recording == .on ? 1 : 0)
    guard ordinal >= 0 else { throw failure() }
    host.known[scope, default: []].formUnion(fields)
    let view = LuaView(ordinal: ordinal)
    host.views[view] = (scope, fields)
    return view
  }

  /// Fills the first fields of a view, one for each number. Where `missing` is not 0 the field is
  /// missing and the number is not read. Both spans have one length. Throws `ScriptError` of kind
  /// memory.
  public mutating func refill(
    _ view: LuaView, with numbers: Span<Double>, missing: Span<UInt8>
  ) throws(ScriptError) {
    precondition(numbers.count == missing.count, "a mark for each number")
    let machine = machine
    let status = numbers.withUnsafeBufferPointer { numbers in
      missing.withUnsafeBufferPointer { missing in
        // An empty span may have no address, which the shim does not take.
        guard let numbers = numbers.baseAddress, let marks = missing.baseAddress else {
          return Int32(JL_OK)
        }
        return jl_refill(machine, view.ordinal, numbers, marks, Int32(missing.count))
      }
    }
    if status != JL_OK { throw failure() }
  }

  /// Sets a field, counted from 0, to any value. Throws `ScriptError` of kind memory.
  public mutating func assign(_ value: LuaValue, to field: Int, of view: LuaView)
    throws(ScriptError)
  {
    try put([value])
    try assign(to: field, of: view)
  }

  /// Makes a field a function of the host's, such as `value` in `c:value(…)`; its argument 0 is
  /// then the view. Throws `ScriptError` of kind memory.
  public mutating func define(
    _ field: Int, of view: LuaView, _ body: @escaping (borrowing HostCall) throws -> LuaValue
  ) throws(ScriptError) {
    try define(field, of: view, answering: { call in try call.answer(body(call)) })
  }

  /// The same for a function that adds its results itself, with `HostCall.answer`.
  public mutating func define(
    _ field: Int, of view: LuaView, answering body: @escaping (borrowing HostCall) throws -> Void
  ) throws(ScriptError) {
    let function = host.add(body)
    jl_put_nothing(machine)
    // Deep, and its calls may be kept.
    let node = jl_value(JL_HOST, count: 3, integer: Int64(function))
    guard jl_put(machine, node) != 0 else { throw .outOfMemory }
    try assign(to: field, of: view)
  }

  private mutating func assign(to field: Int, of view: LuaView) throws(ScriptError) {
    if jl_assign(machine, view.ordinal, Int32(clamping: field)) != JL_OK { throw failure() }
  }

  /// The fields of a view that the last recorded call read, each once, in the order of their first
  /// reading.
  public func fieldsRead(of view: LuaView) -> [Int32] {
    var count: Int32 = 0
    let start = jl_reads(machine, &count)
    let reads = UnsafeBufferPointer(start: start, count: Int(count))
    return reads.compactMap { read in
      read >> 32 == Int64(view.ordinal) ? Int32(truncatingIfNeeded: read) : nil
    }
  }

  /// The fields that the last recorded call read, each once, in the order of their first reading.
  public var reads: [LuaRead] {
    var count: Int32 = 0
    let start = jl_reads(machine, &count)
    return UnsafeBufferPointer(start: start, count: Int(count)).map {
      LuaRead(view: LuaView(ordinal: Int32($0 >> 32)), field: Int($0 & 0xFFFF_FFFF))
    }
  }
}

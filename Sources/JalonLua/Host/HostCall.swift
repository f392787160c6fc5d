internal import CLuaShim

/// What a host function refuses to do, told to the script as an error at the place of its call.
public struct HostError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the script is told.
  public let description: String

  /// A refusal in these words.
  public init(_ message: String) { description = message }
}

/// A call of a host function by a script: its arguments, borrowed for as long as the call lasts.
///
/// Arguments count from 0; one that was not given is nil, as in Lua.
public struct HostCall: ~Copyable {
  let call: UnsafePointer<jl_call>
  let host: Unmanaged<Host>

  /// How many arguments were given.
  public var count: Int { Int(call.pointee.arguments) }

  /// Argument `n`.
  public subscript(n: Int) -> LuaValue {
    var tape = tape(at: n)
    return tape.value()
  }

  /// Argument `n`, a text. Throws `HostError` when it is none.
  public func text(_ n: Int) throws(HostError) -> String {
    guard let node = node(n), Int(node.kind) == JL_STRING else { throw mismatch(n, "text") }
    return String(decoding: node.text, as: UTF8.self)
  }

  /// Argument `n`, a number, whole or not. Throws `HostError` when it is none.
  public func number(_ n: Int) throws(HostError) -> Double {
    guard let node = node(n) else { throw mismatch(n, "a number") }
    return switch Int(node.kind) {
    case JL_NUMBER: node.number
    case JL_INTEGER: Double(node.integer)
    default: throw mismatch(n, "a number")
    }
  }

  /// Argument `n`, a table. Throws `HostError` when it is none.
  public func table(_ n: Int) throws(HostError) -> LuaTable {
    guard case .table(let table) = self[n] else { throw mismatch(n, "a table") }
    return table
  }

  /// Argument `n`, a function. Throws `HostError` when it is none.
  public func function(_ n: Int) throws(HostError) -> LuaFunction {
    guard case .function(let function) = self[n] else { throw mismatch(n, "a function") }
    return function
  }

  /// Argument `n`, a handle. Throws `HostError` when it is none.
  public func handle(_ n: Int) throws(HostError) -> LuaHandle {
    guard case .handle(let handle) = self[n] else { throw mismatch(n, "a handle") }
    return handle
  }

  /// The line that the script which calls is at, from 1; 0 when the host called this by itself.
  public var line: Int { caller.line }

  /// The text that the script which calls is of, nil when the host called this by itself.
  public var chunk: String? { caller.chunk.map { String(cString: $0) } }

  private var caller: (chunk: UnsafePointer<CChar>?, line: Int) {
    var line: Int32 = 0
    let chunk = jl_caller(call.pointee.machine, &line)
    return (chunk, Int(line))
  }

  private func mismatch(_ n: Int, _ expected: String) -> HostError {
    let value = self[n]
    var kind = value.kind
    if case .handle(let handle) = value {
      kind = host._withUnsafeGuaranteedRef { $0.classes[handle.kind] } ?? kind
    }
    return HostError("argument \(n + 1): \(expected) expected, not \(kind)")
  }

  func node(_ n: Int) -> jl_value? { tape(at: n).node }

  private func tape(at n: Int) -> Tape {
    let call = call.pointee
    guard n >= 0, n < call.arguments else { return Tape(nil, count: 0) }
    // Without tables among the arguments each is one node.
    guard call.nodes != call.arguments else {
      return Tape(call.tape + n, count: call.nodes - Int32(n))
    }
    var tape = Tape(call.tape, count: call.nodes)
    for _ in 0..<n { tape.skip() }
    return tape
  }
}

extension HostCall {
  /// Adds records that all have the same fields, as a list of tables: far quicker than a `LuaTable`
  /// of them. Throws when the machine has no memory for it.
  public func answer(_ records: LuaRecords) throws {
    let done = host._withUnsafeGuaranteedRef { host in
      records.put(by: TapeWriter(machine: call.pointee.machine, names: host.names))
    }
    if !done { throw Stop.memory }
  }

  /// Adds a result, after those added before. Throws when the machine has no memory for it.
  public func answer(_ value: LuaValue) throws {
    if let node = value.node { return try answer(node) }
    if !writer.put(value) { throw Stop.memory }
  }

  func answer(_ node: jl_value) throws {
    if jl_put(call.pointee.machine, node) == 0 { throw Stop.memory }
  }

  private var writer: TapeWriter {
    TapeWriter(machine: call.pointee.machine, names: host._withUnsafeGuaranteedRef { $0.names })
  }

  func answer(bytes: borrowing [UInt8]) throws {
    let done = bytes.withUnsafeBufferPointer { writer.put($0) }
    if !done { throw Stop.memory }
  }

  /// Why a host function must not go on.
  enum Stop: Error { case limit, memory }
}

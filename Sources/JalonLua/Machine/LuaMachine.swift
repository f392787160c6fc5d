internal import CLuaShim

/// Lua 5.4 made safe for Swift: a machine that no script can hang, crash, exhaust or leave.
///
/// ```swift
/// var machine = try LuaMachine()
/// try machine.define("population") { call in .integer(people[try call.text(0)] ?? 0) }
/// let results = try machine.run("return 2 * population 'Victoriaville'", named: "essai.lua")
/// ```
///
/// A machine belongs to one thread at a time; open one for each worker. After an error, a limit
/// passed too, it goes on as before: what a call changed in the memory of its script is put back.
public struct LuaMachine: ~Copyable {
  let machine: OpaquePointer
  let host: Host
  // What a call may spend, in the shim's units: dividing a duration takes as long as a short call.
  let budget: jl_budget
  /// What its scripts may spend and hold.
  public let limits: Limits
  /// Ends what runs, from any thread.
  public let interrupt: Interrupt

  /// Opens a machine. Throws `ScriptError` of kind memory when its limit is too low for the
  /// libraries.
  public init(limits: Limits = Limits(), interrupt: Interrupt = Interrupt()) throws(ScriptError) {
    try self.init(limits: limits, interrupt: interrupt, refusing: 0)
  }

  /// `refusing`: the number of the allocation from which on all fail, 0 for none.
  init(limits: Limits, interrupt: Interrupt, refusing: UInt64) throws(ScriptError) {
    let host = Host()
    let context = Unmanaged.passUnretained(host).toOpaque()
    let opened = jl_open(limits.shim(refusing: refusing), interrupt.flag, Host.enter, context)
    guard let machine = opened else { throw .outOfMemory }
    do throws(ScriptError) {
      try Self.furnish(machine, host, limits)
    } catch {
      jl_close(machine)
      throw error
    }
    self.machine = machine
    self.host = host
    self.limits = limits
    budget = limits.call.shim
    self.interrupt = interrupt
  }

  deinit { jl_close(machine) }

  private static func furnish(
    _ machine: OpaquePointer, _ host: Host, _ limits: Limits
  ) throws(ScriptError) {
    func done(_ status: Int32) throws(ScriptError) {
      if status != JL_OK { throw ScriptError(jl_last_failure(machine).pointee, limits: limits) }
    }
    for (name, body) in PatternLibrary.functions(longest: limits.string) {
      try done(jl_define(machine, "jalon", name, host.add(body), 0))
    }
    let absent = host.add { [unowned host] call in
      let scope = try call.text(0)
      let known = host.known[scope] ?? []
      throw HostError(UnknownName.message(UnknownName.written(call[1]), in: scope, known: known))
    }
    try done(
      PackageResources.Prelude_lua.withUnsafeBytes { bytes in
        jl_prelude(machine, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, absent)
      })
    for library in ["", "math", "string", "table", "utf8"] {
      host.known[library] = Set(names(in: library, of: machine))
    }
  }

  /// Makes a function of the host's known to scripts as `name`, in the library `library` or, when
  /// that is empty, as a word. What it throws is raised at the place of its call. Throws
  /// `ScriptError` of kind memory, or of kind error when there is no such library.
  public mutating func define(
    _ name: String, in library: String = "",
    _ body: @escaping (borrowing HostCall) throws -> LuaValue
  ) throws(ScriptError) {
    let function = host.add { call in try call.answer(body(call)) }
    if jl_define(machine, library, name, function, 1) != JL_OK { throw failure() }
    host.known[library, default: []].insert(name)
  }

  /// Makes a value known to scripts as a word. Throws `ScriptError` of kind memory.
  public mutating func define(_ name: String, as value: LuaValue) throws(ScriptError) {
    try put([value])
    if jl_define(machine, "", name, -1, 0) != JL_OK { throw failure() }
    host.known["", default: []].insert(name)
  }

  /// Numbers texts, from 0 on and for the life of the machine: the fields of records, and of tables
  /// that have missing values. A name that was numbered before keeps its number. Throws
  /// `ScriptError` of kind memory.
  @discardableResult
  public mutating func intern(_ names: [String]) throws(ScriptError) -> [Int] {
    var ordinals: [Int] = []
    for name in names {
      if let known = host.names[name] {
        ordinals.append(Int(known))
        continue
      }
      var name = name
      let ordinal = name.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { jl_name(machine, $0.baseAddress, $0.count) }
      }
      guard ordinal >= 0 else { throw failure() }
      host.names[name] = ordinal
      ordinals.append(Int(ordinal))
    }
    return ordinals
  }

  /// The names that can follow `path` and a dot, in order: those of `string` for "string", the
  /// words for "". Nothing is run for it. For the completion of a prompt.
  public mutating func names(in path: String) -> [String] { Self.names(in: path, of: machine) }

  private static func names(in path: String, of machine: OpaquePointer) -> [String] {
    guard jl_complete(machine, path) == JL_OK else { return [] }
    return results(of: machine).compactMap { if case .text(let name) = $0 { name } else { nil } }
      .sorted()
  }

  /// Bytes that the machine holds, with what the allocator adds.
  public var memory: Int { jl_memory(machine) }

  /// Instructions and steps that the last run used, in ticks of 1 000.
  public var instructions: UInt64 { jl_instructions(machine) }

  /// Allocations that machines of the process had not freed when they were closed.
  static var balance: Int64 { jl_balance() }

  /// Puts values for what comes next, whole or not at all.
  func put(_ values: [LuaValue]) throws(ScriptError) {
    jl_put_nothing(machine)
    let writer = TapeWriter(machine: machine, names: host.names)
    if values.allSatisfy({ writer.put($0) }) { return }
    jl_put_nothing(machine)
    throw .outOfMemory
  }

  /// What the last run returned.
  static func results(of machine: OpaquePointer) -> [LuaValue] {
    var results: Int32 = 0
    var nodes: Int32 = 0
    let start = jl_tape(machine, &results, &nodes)
    var tape = Tape(start, count: nodes)
    return (0..<results).map { _ in tape.value() }
  }
}

extension Limits {
  func shim(refusing allocation: UInt64) -> jl_limits {
    jl_limits(
      memory: max(0, memory), string: max(0, string), output: max(0, output), refuse: allocation,
      lines: Int32(clamping: lines), depth: Int32(clamping: min(depth, Limits.deepest)),
      nodes: Int32(clamping: values))
  }
}

internal import CLuaShim

/// Whether a call notes what it reads.
public enum Recording: Sendable {
  case off
  /// Fields of views are noted, for `LuaMachine.reads`; a call then takes longer.
  case on
}

extension LuaMachine {
  /// Runs a text under the limits of a load and gives what it returns.
  ///
  /// Functions that the text hands to the host, or returns, can be called from then on, and are
  /// sealed: the tables they can reach become read-only, and no call can leave a trace in what they
  /// remember. Of a text that fails nothing remains. Throws `ScriptError`; of kind syntax with line
  /// and column. `budget` is what it may spend, where that is not what the limits give a load.
  @discardableResult
  public mutating func run(
    _ text: String, named chunk: String, spending budget: Limits.Budget? = nil
  ) throws(ScriptError) -> [LuaValue] {
    try run(text.utf8, named: chunk, spending: budget)
  }

  /// Runs a text given as bytes, which must be UTF-8.
  @discardableResult
  public mutating func run(
    _ bytes: some Sequence<UInt8>, named chunk: String, spending budget: Limits.Budget? = nil
  ) throws(ScriptError) -> [LuaValue] {
    let source = try Source(bytes, named: chunk, limit: limits.source)
    let budget = (budget ?? limits.load).shim
    let status = source.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        jl_load(machine, $0.baseAddress, $0.count, chunk, budget)
      }
    }
    if status != JL_OK { throw source.explain(failure()) }
    return Self.results(of: machine)
  }

  /// Calls a function and gives its first result. Throws `ScriptError`; a function that changed
  /// what it remembers throws one of kind error, and remembers as before.
  public mutating func call(
    _ function: LuaFunction, _ arguments: LuaArguments = [], recording: Recording = .off
  ) throws(ScriptError) -> LuaValue {
    switch try ask(function, arguments, recording: recording) {
    case .value(let value): return value
    case .missing: throw failure()
    }
  }

  /// What a call came to.
  public enum Answer: Hashable, Sendable {
    case value(LuaValue)
    /// It read a missing value.
    case missing(ScriptError.Missing)
  }

  /// Calls a function for which missing data is an answer like others: no error is made of it.
  /// Throws `ScriptError` where `call` does for another reason.
  public mutating func ask(
    _ function: LuaFunction, _ arguments: LuaArguments = [], recording: Recording = .off
  ) throws(ScriptError) -> Answer {
    if !arguments.isPlain { try put(arguments.values) }
    var result = jl_value()
    let count = arguments.isPlain ? Int32(clamping: arguments.nodes.count) : -1
    let status = arguments.nodes.withUnsafeBufferPointer { [machine, budget] nodes in
      jl_run(
        machine, function.ordinal, nodes.baseAddress, count, budget, recording == .on ? 1 : 0,
        &result)
    }
    if Int(status) == JL_MISSING {
      return .missing(ScriptError.Missing(jl_last_failure(machine).pointee.missing))
    }
    if status != JL_OK { throw failure() }
    return .value(
      Int(result.kind) == JL_TABLE
        ? Self.results(of: machine).first ?? .nothing : result.scalar)
  }

  /// How many functions the host can call: their ordinals are below it.
  public var functions: Int { Int(jl_functions(machine)) }

  /// The text and the line where a function is defined, nil for one of the host's own.
  public mutating func place(of function: LuaFunction) -> (chunk: String, line: Int)? {
    var line: Int32 = 0
    return jl_place(machine, function.ordinal, &line).map { (String(cString: $0), Int(line)) }
  }

  /// What the last run printed, a line each, without control characters.
  public var output: [String] {
    var count = 0
    let start = jl_output(machine, &count)
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map {
      String(plain: $0)
    }
  }
}

extension Limits.Budget {
  var shim: jl_budget {
    let (seconds, attoseconds) = time.components
    let whole = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let rest = UInt64(clamping: attoseconds / 1_000_000_000)
    let sum = whole.partialValue.addingReportingOverflow(rest)
    let overflow = whole.overflow || sum.overflow
    return jl_budget(instructions: instructions, nanoseconds: overflow ? .max : sum.partialValue)
  }
}

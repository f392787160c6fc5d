internal import CLuaShim

extension ScriptError {
  static let outOfMemory = ScriptError(.memory, "not enough memory")

  init(_ failure: jl_failure, limits: Limits) {
    let kind = Kind(status: Int(failure.kind))
    let text = UnsafeRawBufferPointer(start: failure.message, count: Int(failure.length))
    self.init(kind, text.isEmpty ? kind.message(limits) : String(plain: text))
    chunk = failure.chunk.map { String(cString: $0) }
    line = failure.line > 0 ? Int(failure.line) : nil
    column = failure.column > 0 ? Int(failure.column) : nil
    isIncomplete = failure.incomplete != 0
    traceback = UnsafeBufferPointer(start: failure.frame, count: Int(failure.frames)).map(
      Frame.init)
    if kind == .missing { missing = Missing(failure.missing) }
  }
}

extension ScriptError.Missing {
  /// The code of a value: of the host's, which are below 0, or the view's and the field's.
  init(_ code: Int64) {
    self =
      code < 0
      ? .code(Int32(bitPattern: UInt32(truncatingIfNeeded: code)))
      : .field(
        LuaView(ordinal: Int32(truncatingIfNeeded: code >> 32)), Int(code & 0xFFFF_FFFF))
  }
}

extension LuaMachine {
  /// Why the last run ended.
  func failure() -> ScriptError {
    var error = ScriptError(jl_last_failure(machine).pointee, limits: limits)
    if case .field(let view, let field) = error.missing, let shape = host.views[view] {
      error.message = "`\(shape.fields[field])` of \(shape.scope) is missing"
    }
    return error
  }
}

extension ScriptError.Frame {
  init(_ frame: jl_frame) {
    name = String(plain: String(cString: frame.name).utf8)
    chunk = frame.chunk.map { String(cString: $0) }
    line = frame.line > 0 ? Int(frame.line) : nil
  }
}

extension ScriptError.Kind {
  init(status: Int) {
    self =
      switch status {
      case JL_SYNTAX: .syntax
      case JL_MISSING: .missing
      case JL_INSTRUCTIONS: .instructions
      case JL_TIME: .time
      case JL_MEMORY: .memory
      case JL_OUTPUT: .output
      case JL_INTERRUPTED: .interrupted
      default: .error
      }
  }

  /// What is said where Lua says nothing.
  func message(_ limits: Limits) -> String {
    switch self {
    case .error, .syntax: "an error without a text"
    case .missing: "a missing value was read"
    case .instructions: "stopped: it did not end within the instructions it may use"
    case .time: "stopped: it did not end within the time it may take"
    case .memory:
      "stopped: it needs more than the \(limits.memory) bytes that it may hold, or the "
        + "\(limits.string) of a single text"
    case .output: "stopped: it prints more than \(limits.output) bytes or \(limits.lines) lines"
    case .interrupted: "stopped: interrupted"
    }
  }
}

internal import CLuaShim

/// A line of a text.
public struct LuaLine: Hashable, Sendable {
  /// The name of the text.
  public var chunk: String
  /// From 1.
  public var number: Int

  /// A line of a text, from 1.
  public init(chunk: String, number: Int) {
    self.chunk = chunk
    self.number = number
  }
}

/// Where a function has code, and where those have that it reaches by name.
public struct LuaCode: Hashable, Sendable {
  /// All lines but the last ones of functions that began on another.
  public var lines: Set<LuaLine> = []
  /// Those last ones: where there is no more than `end`, Lua has code that need never run.
  public var ends: Set<LuaLine> = []

  /// No lines.
  public init() {}
}

extension LuaMachine {
  /// Notes from the next run on which lines run: each takes longer then, and spends the same.
  public mutating func noteLines() { jl_note_lines(machine) }

  /// The lines that were noted; of functions that failed too, as far as they came.
  public var linesRun: Set<LuaLine> {
    var found: Set<LuaLine> = []
    var text: Int32 = 0
    var chunk: UnsafePointer<CChar>?
    var count: Int32 = 0
    while true {
      let start = jl_ran(machine, text, &chunk, &count)
      guard let chunk else { return found }
      text += 1
      let ran = UnsafeBufferPointer(start: start, count: Int(count))
      let lines = ran.indices.filter { ran[$0] != 0 }
      if lines.isEmpty { continue }
      let name = String(cString: chunk)
      for line in lines { found.insert(LuaLine(chunk: name, number: line)) }
    }
  }

  /// Where a function has code. Throws `ScriptError` of kind memory.
  public mutating func code(of function: LuaFunction) throws(ScriptError) -> LuaCode {
    var count: Int32 = 0
    guard let start = jl_code(machine, function.ordinal, &count) else { throw failure() }
    var code = LuaCode()
    for each in UnsafeBufferPointer(start: start, count: Int(count)) {
      let line = LuaLine(chunk: String(cString: each.chunk), number: Int(each.line))
      if each.last != 0 { code.ends.insert(line) } else { code.lines.insert(line) }
    }
    return code
  }
}

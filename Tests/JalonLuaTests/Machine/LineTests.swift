import JalonLua
import Testing

// Which lines have code, and which of them ran.

private let branches = """
  local function half(x)
    return x / 2
  end
  return function(x)
    if x > 10 then
      return half(x)
    elseif x < 0 then
      error("negative")
    end
    -- nothing is here
    local y = x
    return y
  end
  """

private func numbers(_ lines: Set<LuaLine>) -> [Int] { lines.map(\.number).sorted() }

@Suite struct LineTests {
  @Test func `a function has code where Lua has, with what it reaches, and its end apart`() throws {
    var machine = try LuaMachine()
    let code = try machine.code(of: machine.function(branches))
    #expect(numbers(code.lines) == [2, 5, 6, 7, 8, 11, 12])
    #expect(numbers(code.ends) == [3, 13])
    #expect(code.lines.allSatisfy { $0.chunk == "test.lua" })
  }

  @Test func `only lines that ran are noted, from one call to the next`() throws {
    var machine = try LuaMachine()
    let function = try machine.function(branches)
    machine.noteLines()
    #expect(machine.linesRun.isEmpty)
    #expect(try machine.call(function, [.integer(4)]) == .integer(4))
    #expect(numbers(machine.linesRun) == [5, 7, 11, 12])
    #expect(try machine.call(function, [.integer(20)]) == .number(10))
    #expect(numbers(machine.linesRun) == [2, 5, 6, 7, 11, 12])
  }

  @Test func `lines up to an error are noted`() throws {
    var machine = try LuaMachine()
    let function = try machine.function(branches)
    machine.noteLines()
    let error = #expect(throws: ScriptError.self) { try machine.call(function, [.integer(-1)]) }
    #expect(error?.line == 8)
    #expect(numbers(machine.linesRun) == [5, 7, 8])
  }

  @Test func `nothing is noted unless it is asked for`() throws {
    var machine = try LuaMachine()
    _ = try machine.call(machine.function(branches), [.integer(4)])
    #expect(machine.linesRun.isEmpty)
  }

  @Test func `a function on one line has its code there`() throws {
    var machine = try LuaMachine()
    let code = try machine.code(of: machine.function("return function(x) return x end"))
    #expect(numbers(code.lines) == [1] && code.ends.isEmpty)
    #expect(try machine.code(of: LuaFunction(ordinal: 99)).lines.isEmpty)
    #expect(try machine.code(of: LuaFunction(ordinal: -1)).lines.isEmpty)
  }

  @Test func `texts are told apart, and far lines are noted`() throws {
    var machine = try LuaMachine()
    var functions: [LuaFunction] = []
    for name in ["a.lua", "b.lua"] {
      let text = String(repeating: "\n", count: 5_000) + "return function()\nreturn 1\nend"
      if case .function(let function)? = try machine.run(text, named: name).first {
        functions.append(function)
      }
    }
    machine.noteLines()
    _ = try machine.call(functions[1])
    #expect(machine.linesRun == [LuaLine(chunk: "b.lua", number: 5_002)])
    _ = try machine.call(functions[0])
    #expect(machine.linesRun.count == 2)
  }

  @Test(arguments: [
    "while true do\nlocal x = 1\nend", "while true do end",
    "local t = {}\nwhile true do\nt[#t + 1] = {}\nend",
    "local function f()\nreturn 1 + f()\nend\nreturn f()",
    "while true do\npcall(error)\nend",
  ])
  func `limits stop what runs away, of the same kind and as soon`(_ body: String) throws {
    var kinds: [ScriptError.Kind?] = []
    var spent: [UInt64] = []
    for isNoting in [false, true] {
      var limits = Limits()
      limits.call = Limits.Budget(instructions: 50_000, time: .seconds(60))
      var machine = try LuaMachine(limits: limits)
      let function = try machine.function("return function()\n\(body)\nend")
      if isNoting { machine.noteLines() }
      let error = #expect(throws: ScriptError.self) { try machine.call(function) }
      kinds.append(error?.kind)
      spent.append(machine.instructions)
      #expect(machine.linesRun.isEmpty == !isNoting)
    }
    #expect(kinds[0] == kinds[1] && spent[0] == spent[1])
  }

  @Test(arguments: [1, 10, 99, 100, 101, 1_000, 4_567])
  func `a run spends the same with and without`(_ turns: Int64) throws {
    var machine = try LuaMachine()
    let function = try machine.function(
      "return function(n)\nlocal s = 0\nfor k = 1, n do\ns = s + k\nend\nreturn s\nend")
    _ = try machine.call(function, [.integer(turns)])
    let before = machine.instructions
    machine.noteLines()
    _ = try machine.call(function, [.integer(turns)])
    #expect(machine.instructions == before)
  }
}

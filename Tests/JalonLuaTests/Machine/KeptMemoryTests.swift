import JalonLua
import Testing

/// A function that would carry something from one call to the next.
struct Keeper: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let script: String
  let message: String

  init(_ name: String, _ message: String, _ script: String) {
    testDescription = name
    self.script = script
    self.message = message
  }

  static func changed(_ name: String) -> String {
    "`\(name)` was changed: a function keeps no memory from one call to the next"
  }

  static let iterator =
    "an iterator made before was used: a function keeps no memory from one call to the next"

  static let frozen = "a table that a function reads is read-only: `n` cannot be assigned"

  static let all = [
    Keeper("a counter", changed("n"), "local n = 0 return function() n = n + 1 return n end"),
    Keeper("a text", changed("s"), "local s = '' return function() s = s .. 'x' return s end"),
    Keeper("a flag", changed("b"), "local b = false return function() b = not b return b end"),
    Keeper("nil", changed("x"), "local x return function() x = (x or 0) + 1 return x end"),
    Keeper("an integer as a number", changed("n"), "local n = 1 return function() n = 1.0 end"),
    Keeper(
      "the sign of zero", changed("n"), "local n = 0.0 return function() n = -n return 1 / n end"),
    Keeper("a table", frozen, "local t = { n = 0 } return function() t.n = t.n + 1 return t.n end"),
    Keeper(
      "a new field", frozen, "local t = {} return function() t.n = (t.n or 0) + 1 return t.n end"),
    Keeper(
      "a table in a table", frozen,
      "local t = { { n = 0 } } return function() t[1].n = t[1].n + 1 return t[1].n end"),
    Keeper(
      "a table in a circle", frozen,
      "local t = {} t.t = t return function() t.t.t.n = 1 end"),
    Keeper(
      "a table that is a key", frozen,
      "local k = {} local t = { [k] = true } return function() k.n = (k.n or 0) + 1 return k.n end"),
    Keeper("another table", changed("t"), "local t = {} return function() t = { n = #t } end"),
    Keeper(
      "a closure's closure", changed("n"),
      "local n = 0 local function step() n = n + 1 return n end return function() return step() end"
    ),
    Keeper(
      "a function in a table", changed("n"),
      "local n = 0 local t = { step = function() n = n + 1 return n end } "
        + "return function() return t.step() end"),
    Keeper(
      "a function made by a function", changed("n"),
      "local function counter() local n = 0 return function() n = n + 1 return n end end "
        + "return counter()"),
    Keeper(
      "another function", changed("f"),
      """
      local function f() return 1 end
      return function() local old = f f = function() return old() + 1 end return f() end
      """),
    Keeper(
      "an iterator of gmatch", iterator,
      "local next_word = ('a b c'):gmatch('%a') return function() return next_word() end"),
    Keeper(
      "an iterator of pairs", iterator,
      "local step = pairs({ 1, 2, 3 }) return function() return step() end"),
    Keeper(
      "the environment", changed("_ENV"),
      """
      return function() _ENV = { n = 1 } end
      """),
    Keeper(
      "table.insert", "bad argument #1 to 'insert' (a read-only table)",
      """
      local t = {} return function() table.insert(t, 1) return #t end
      """),
    Keeper(
      "table.sort", "bad argument #1 to 'sort' (a read-only table)",
      """
      local t = { 2, 1 } return function() table.sort(t) end
      """),
    Keeper(
      "table.move", "bad argument #5 to 'move' (a read-only table)",
      """
      local t = { 2, 1 } return function() table.move({ 1 }, 1, 1, 1, t) end
      """),
    Keeper(
      "a library", "string is read-only: `n` cannot be assigned",
      """
      return function() string.n = 1 end
      """),
    Keeper(
      "a global", "`n` is not declared here: write `local n = …`",
      """
      return function() n = 1 end
      """),
  ]
}

@Test(arguments: Keeper.all)
func `a function keeps nothing from one call to the next`(_ keeper: Keeper) throws {
  var machine = try LuaMachine()
  let function = try machine.function(keeper.script)
  for _ in 0..<3 {
    let error = #expect(throws: ScriptError.self) { try machine.call(function) }
    #expect(error?.kind == .error)
    #expect(error?.message == keeper.message)
    #expect(error?.chunk == "test.lua")
  }
}

@Test func `what a limit cuts short leaves nothing behind either`() throws {
  var machine = try LuaMachine()
  let script = "local n = 0 return function(go) n = n + 1 while go do end return n end"
  let function = try machine.function(script)
  for _ in 0..<2 {
    let error = #expect(throws: ScriptError.self) { try machine.call(function, [.boolean(true)]) }
    #expect(error?.kind == .instructions)
  }
  let reader = try machine.function(
    "local n = 0 local function set() n = 9 end return function(s) if s then set() end return n end"
  )
  #expect(throws: ScriptError.self) { try machine.call(reader, [.boolean(true)]) }
  #expect(try machine.call(reader) == .integer(0))
}

@Test func `functions read what their file holds`() throws {
  var machine = try LuaMachine()
  let function = try machine.function(
    """
    local list, named = { 3, 1, 2 }, { b = 2, a = 1, c = { d = 4 } }
    local function sum(t) local s = 0 for _, v in ipairs(t) do s = s + v end return s end
    return function()
      local keys, copy = {}, table.move(list, 1, #list, 1, {})
      for key in pairs(named) do keys[#keys + 1] = key end
      table.sort(copy)
      return table.concat({
        sum(list), #list, table.concat(list, "-"), table.concat(keys), named.c.d, next(named),
        table.concat(copy), select("#", table.unpack(list)), type(list), tostring(list),
      }, " ")
    end
    """)
  for _ in 0..<2 {
    #expect(try machine.call(function) == .text("6 3 3-1-2 abc 4 a 123 3 table table"))
  }
}

@Test func `the order of calls changes nothing`() throws {
  let script = """
    local log = {}
    return { a = function() return pcall(table.insert, log, "a") end,
             b = function() return #log end, c = function() return tostring(log[1]) end }
    """
  var answers: Set<[String: LuaValue]> = []
  for order in [["a", "b", "c"], ["c", "b", "a"], ["b", "a", "c", "a", "b"]] {
    var machine = try LuaMachine()
    guard case .table(let table)? = try machine.run(script, named: "test.lua").first else {
      Issue.record("no table")
      return
    }
    var answer: [String: LuaValue] = [:]
    for name in order {
      guard case .function(let function) = table[name] else { continue }
      answer[name] = try machine.call(function)
    }
    answers.insert(answer)
  }
  #expect(answers.count == 1)
}

@Test func `a file that fails leaves no function`() throws {
  var machine = try LuaMachine()
  var met: [LuaFunction] = []
  try machine.define("keep") { call in
    met.append(try call.function(0))
    return .nothing
  }
  #expect(throws: ScriptError.self) {
    try machine.run("keep(function() return 1 end) error('no')", named: "test.lua")
  }
  #expect(machine.functions == 0)
  #expect(throws: ScriptError.self) { try machine.call(met[0]) }
  try machine.run("keep(function() return 2 end)", named: "test.lua")
  #expect(met[0] == met[1], "ordinals start again where the failed file started")
  #expect(try machine.call(met[1]) == .integer(2))
}

@Test func `a file cannot see another's locals`() throws {
  var machine = try LuaMachine()
  _ = try machine.function("local secret = 42 return function() return secret end")
  let error = #expect(throws: ScriptError.self) {
    try machine.run("return secret", named: "other.lua")
  }
  #expect(error?.message == "`secret` does not exist here")
}

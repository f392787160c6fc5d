import JalonLua
import Testing

// What one run leaves must not reach the next.

@Test func `what a library was called with is not passed on`() throws {
  var machine = try LuaMachine()
  let function = try machine.function(
    """
    local at = string.find("abc", "b")
    return function(a, b, c) return tostring(a) .. tostring(b) .. tostring(c) end
    """)
  #expect(try machine.call(function, [.integer(5)]) == .text("5nilnil"))
  #expect(try machine.call(function) == .text("nilnilnil"))
  let view = try machine.makeView("i", fields: ["name"])
  try machine.run("string.find('abc', 'b')", named: "t")
  try machine.assign(.text("mine"), to: 0, of: view)
  let reader = try machine.function("return function(i) return i.name end")
  #expect(try machine.call(reader, [.view(view)]) == .text("mine"))
}

@Test func `arguments that are refused leave nothing`() throws {
  var machine = try LuaMachine()
  let function = try machine.function("return function(a) return a end")
  let many = LuaValue.table(LuaTable(list: Array(repeating: .integer(1), count: 20_000)))
  let error = #expect(throws: ScriptError.self) { try machine.call(function, [many]) }
  #expect(error?.kind == .memory)
  #expect(try machine.call(function, [.integer(5)]) == .integer(5))
  let view = try machine.makeView("i", fields: ["x"])
  #expect(throws: ScriptError.self) { try machine.assign(many, to: 0, of: view) }
  #expect(try machine.call(function, [.integer(6)]) == .integer(6))
  #expect(try machine.call(function, [.text("x")]) == .text("x"))
  #expect(try machine.call(function) == .nothing)
}

@Test(arguments: [0, 1, 49, 50, 51, 1_000])
func `all arguments arrive`(_ count: Int) throws {
  var machine = try LuaMachine()
  let function = try machine.function("return function(...) return select('#', ...) end")
  let numbers = LuaArguments((0..<count).map { .integer(Int64($0)) })
  #expect(try machine.call(function, numbers) == .integer(Int64(count)))
  let texts = LuaArguments((0..<count).map { .text("\($0)") })
  #expect(try machine.call(function, texts) == .integer(Int64(count)))
}

@Test(arguments: [LuaArguments([.missing(3)]), LuaArguments([.text("x"), .missing(3)])])
func `a missing argument ends the call`(_ arguments: LuaArguments) throws {
  var machine = try LuaMachine()
  let function = try machine.function("return function() return 1 end")
  let error = #expect(throws: ScriptError.self) { try machine.call(function, arguments) }
  #expect(error?.missing == .code(3))
}

@Test func `a load that fails while it is sealed gives all back`() throws {
  var limits = Limits()
  limits.memory = 961_000
  limits.string = 50_000
  var machine = try LuaMachine(limits: limits)
  let idle = machine.memory
  let script = """
    local big, all = {}, {}
    for i = 1, 16 do big[i] = ("x"):rep(45000) .. i end
    for i = 1, 1100 do all[i] = function() return big, i, all end end
    return table.unpack(all)
    """
  for _ in 0..<3 {
    let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "t") }
    #expect(error?.kind == .memory)
    #expect(machine.functions == 0)
  }
  #expect(throws: ScriptError.self) { try machine.run("error(('x'):rep(40000))", named: "t") }
  #expect(machine.memory < idle + 300_000)
}

@Test func `what a run held beyond its limit does not starve the next`() throws {
  var machine = try LuaMachine()
  let script = """
    local t = {} for i = 1, 64200 do t[i] = ("x"):rep(980) end while true do local x = {} end
    """
  #expect(throws: ScriptError.self) { try machine.run(script, named: "t") }
  try machine.intern(["a", "b"])
  _ = try machine.makeView("i", fields: ["x"])
  let wide = """
    local one = table.pack(table.unpack({}, 1, 200))
    local function g(n, ...) if n == 0 then return ... end
      return g(n - 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...) end
    return g(2000)
    """
  let before = machine.memory
  #expect(throws: ScriptError.self) { try machine.run(wide, named: "t") }
  _ = try? machine.run("error(('x'):rep(2000000))", named: "t")
  #expect(machine.memory < before + 1_000_000)
}

@Test func `garbage does not refuse a buffer of the library`() throws {
  var machine = try LuaMachine()
  let format = try machine.function(
    """
    local texts = {} for i = 1, 35 do texts[i] = ("x"):rep(900000) .. i end
    return function()
      return pcall(string.format, ("%s"):rep(35) .. "%d", table.unpack(texts))
    end
    """)
  let litter = try machine.function(
    "return function(n) for i = 1, n do local x = ('y'):rep(900000) .. i end end")
  var verdicts: Set<ScriptError.Kind?> = []
  for garbage in [0, 3, 6, 9, 12, 12, 12] {
    _ = try machine.call(litter, [.integer(Int64(garbage))])
    do throws(ScriptError) {
      _ = try machine.call(format)
      verdicts.insert(nil)
    } catch {
      verdicts.insert(error.kind)
    }
  }
  #expect(verdicts.count == 1, "\(verdicts)")
}

@Test func `a script's own words are not taken for a limit`() throws {
  var machine = try LuaMachine()
  #expect(throws: ScriptError.self) { try machine.run("error('boom')", named: "other.lua") }
  let script = "local ok, message = pcall(error, 'not enough memory', 0) return message"
  #expect(try machine.value(script) == .text("not enough memory"))
  let error = #expect(throws: ScriptError.self) {
    try machine.run("error('not enough memory', 0)", named: "t.lua")
  }
  #expect(error?.kind == .error)
  #expect(error?.message == "not enough memory")
  #expect(error?.chunk == "t.lua")
}

@Test func `limits without measure are limits all the same`() throws {
  var limits = Limits()
  limits.depth = .max
  limits.values = .max
  limits.lines = -1
  limits.call = Limits.Budget(instructions: .max, time: .seconds(Int64.max))
  var machine = try LuaMachine(limits: limits)
  let deep = "local t = {} for i = 1, 20000 do t = { t } end return t"
  let error = #expect(throws: ScriptError.self) { try machine.run(deep, named: "t") }
  #expect(error?.kind == .error)
  let output = #expect(throws: ScriptError.self) { try machine.run("print('x')", named: "t") }
  #expect(output?.kind == .output)
  let function = try machine.function("return function() for i = 1, 5000 do end return 1 end")
  #expect(try machine.call(function) == .integer(1))
  #expect(machine.instructions == 5_000)
}

@Test func `a load cut short anywhere leaves the libraries whole`() throws {
  let script = """
    local it, t = string.gmatch("a b", "%a"), { 1, { 2 }, x = { y = "z" } }
    return function() return it(), t end
    """
  for budget in stride(from: UInt64(1_000), to: 60_000, by: 1_000) {
    for offset in 0..<8 {
      var limits = Limits()
      limits.load.instructions = budget
      var machine = try LuaMachine(limits: limits)
      let spent = Int(budget) - 120 + 10 * offset
      _ = try? machine.run("string.rep('', \(spent * 32)) " + script, named: "t")
      #expect(try machine.value("return (string.find('abc', 'b'))") == .integer(2))
      #expect(try machine.value("return (('abc'):gsub('b', string.upper))") == .text("aBc"))
    }
  }
}

@Test func `functions are numbered alike on every machine`() throws {
  let script = """
    return { gamma = function() return 1 end, alpha = function() return 2 end,
             { function() return 3 end }, beta = function() return 6 end,
             eps = { x = function() return 4 end, a = function() return 5 end } }
    """
  for _ in 0..<12 {
    var machine = try LuaMachine()
    guard case .table(let table) = try machine.value(script),
      case .table(let list) = table.entries[0].value, case .table(let eps) = table["eps"]
    else {
      Issue.record("no table")
      return
    }
    let met = [list.list[0], table["alpha"], table["beta"], eps["a"], eps["x"], table["gamma"]]
    let ordinals = met.map { value -> Int32 in
      guard case .function(let function) = value else { return -2 }
      return function.ordinal
    }
    #expect(ordinals == [0, 1, 2, 3, 4, 5])
  }
}

@Test func `garbage of earlier calls does not change the verdict`() throws {
  var machine = try LuaMachine()
  let function = try machine.function(
    """
    local held = {} for i = 1, 44000 do held[i] = ("x"):rep(980) .. i end
    return function(n) local s for i = 1, n do s = ("y"):rep(9000) .. i end return #held + #s end
    """)
  var verdicts: Set<String> = []
  for _ in 0..<12 {
    do throws(ScriptError) {
      let value = try machine.call(function, [.integer(1200)])
      verdicts.insert("\(value) \(machine.instructions)")
    } catch {
      verdicts.insert(error.kind.rawValue)
    }
  }
  #expect(verdicts.count == 1, "\(verdicts)")
  #expect(verdicts.first?.hasPrefix("53004 ") == true)
}

@Test func `a function that is lent keeps no memory either`() throws {
  var machine = try LuaMachine()
  let counter = try machine.function("local n = 0 return function() n = n + 1 return n end")
  let apply = try machine.function("return function(f) return f() end")
  for _ in 0..<2 {
    let error = #expect(throws: ScriptError.self) { try machine.call(apply, [.function(counter)]) }
    #expect(
      error?.message == "`n` was changed: a function keeps no memory from one call to the next")
  }
  try machine.define("lend") { _ in .function(counter) }
  #expect(throws: ScriptError.self) { try machine.run("return lend()()", named: "t") }
  let view = try machine.makeView("c", fields: ["count"])
  try machine.assign(.function(counter), to: 0, of: view)
  let caller = try machine.function("return function(c) return c.count() end")
  for _ in 0..<2 {
    #expect(throws: ScriptError.self) { try machine.call(caller, [.view(view)]) }
  }
}

@Test func `handles of another machine are harmless`() throws {
  var rich = try LuaMachine()
  var poor = try LuaMachine()
  var functions: [LuaFunction] = []
  var views: [LuaView] = []
  for _ in 0..<20 {
    functions.append(try rich.function("return function() return 1 end"))
    views.append(try rich.makeView("v", fields: ["x"]))
  }
  let echo = try poor.function("return function(x) return type(x) end")
  for (function, view) in zip(functions, views).dropFirst() {
    #expect(try poor.call(echo, [.function(function)]) == .text("nil"))
    #expect(try poor.call(echo, [.view(view)]) == .text("nil"))
    let error = #expect(throws: ScriptError.self) { try poor.call(function) }
    #expect(error?.message == "no such function")
    let refill = #expect(throws: ScriptError.self) {
      try poor.refill(view, with: [1.0].span, missing: [0].span)
    }
    #expect(refill?.message == "no such view or field")
    #expect(throws: ScriptError.self) { try poor.assign(.integer(1), to: 0, of: view) }
  }
}

@Test func `a machine that ran nothing has used nothing`() throws {
  let machine = try LuaMachine()
  #expect(machine.instructions == 0)
  #expect(machine.output.isEmpty)
  #expect(machine.reads.isEmpty)
}

@Test func `a limit of output without end costs nothing by itself`() throws {
  var limits = Limits()
  limits.output = .max
  var machine = try LuaMachine(limits: limits)
  try machine.run("print('x')", named: "t")
  #expect(machine.output == ["x"])
}

import JalonLua
import Testing

@Test func `a traceback names the functions, the innermost first`() throws {
  var machine = try LuaMachine()
  let script = """
    local function inner(t)
      return t.x.y
    end
    local m = {}
    function m.middle(list)
      table.sort(list, function(a, b) return (inner({})) end)
    end
    function m:outer() m.middle({ 2, 1 }) end
    m:outer()
    """
  let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "regles.lua") }
  #expect(error?.description == "regles.lua:2: attempt to index a nil value (field 'x')")
  let frames = error?.traceback.map { "\($0.name) \($0.chunk ?? "host") \($0.line ?? 0)" }
  #expect(
    frames == [
      "inner regles.lua 2", "before regles.lua 6", "sort host 0", "middle regles.lua 6",
      "outer regles.lua 8", "main chunk regles.lua 9",
    ])
}

@Test func `a traceback names the host's functions`() throws {
  var machine = try LuaMachine()
  try machine.define("ecart") { _ in throw HostError("no such group") }
  let script = "local function rule() local x = ecart() end\nrule()"
  let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "t.lua") }
  #expect(error?.description == "t.lua:1: no such group")
  #expect(error?.traceback.map(\.name) == ["ecart", "rule", "main chunk"])
}

@Test func `a limit too says where`() throws {
  var machine = try LuaMachine()
  let spin = "local function spin()\n  while true do end\nend\nlocal x = spin()"
  let loop = #expect(throws: ScriptError.self) { try machine.run(spin, named: "t.lua") }
  #expect(loop?.line == 2)
  #expect(loop?.traceback.map(\.name) == ["spin", "main chunk"])
  let grow = "local t = {}\nwhile true do\n  t[#t + 1] = {}\nend"
  let memory = #expect(throws: ScriptError.self) { try machine.run(grow, named: "t.lua") }
  #expect(memory?.line == 3)
  #expect(memory?.chunk == "t.lua")
  let called = try machine.function("\n\nreturn function() return ('x'):rep(1 << 40) end")
  let call = #expect(throws: ScriptError.self) { try machine.call(called) }
  #expect(call?.line == 3, "after a tail call, where the function is defined")
}

@Test func `a deep recursion gives the twenty innermost`() throws {
  var machine = try LuaMachine()
  let script =
    "local function f(n) if n == 0 then error('deep') end local x = f(n - 1) return x end f(500)"
  let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "t.lua") }
  #expect(error?.traceback.count == 20)
  #expect(error?.traceback.first?.name == "error")
}

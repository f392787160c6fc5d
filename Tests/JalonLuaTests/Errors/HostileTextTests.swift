import JalonLua
import Testing

private let hostile = "\u{1B}[2J\u{7}\u{202E}é\u{85}x"
private let harmless = "\\u{1B}[2J\\u{7}\\u{202E}é\\u{85}x"

@Test func `what a script prints cannot steer a terminal`() throws {
  var machine = try LuaMachine()
  try machine.run("print('\(hostile)', '\\xff\\0', 'a\\nb\\tc')", named: "t")
  #expect(machine.output == ["\(harmless)\t\u{FFFD}\\u{0}\ta", "b\tc"])
}

@Test func `what a script raises cannot steer a terminal`() throws {
  var machine = try LuaMachine()
  for script in [
    "error('\(hostile)')", "error('\(hostile)', 0)", "local t = {} t['\(hostile)'].x = 1",
  ] {
    let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "t") }
    #expect(error?.message.contains(harmless) == true)
    #expect(error?.message.contains("\u{1B}") == false)
  }
  let error = #expect(throws: ScriptError.self) {
    try machine.run("error('a\\xff\\xfeb')", named: "t")
  }
  #expect(error?.message == "a\u{FFFD}\u{FFFD}b")
}

@Test func `a name with control characters is written out`() throws {
  var machine = try LuaMachine()
  let script = "local e = _ENV return e['\(hostile)']"
  let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "t") }
  #expect(error?.message == "`\(harmless)` does not exist here")
}

@Test func `a text that is not UTF-8 is repaired on its way to the host`() throws {
  var machine = try LuaMachine()
  #expect(try machine.value("return 'a\\xC3'") == .text("a\u{FFFD}"))
  try machine.define("length") { call in .integer(Int64(try call.text(0).unicodeScalars.count)) }
  #expect(try machine.value("return length('\\xff\\xff')") == .integer(2))
}

@Test(arguments: [
  ("error({})", "(the error is a table value)"), ("error(nil)", "(the error is a nil value)"),
  ("error(true)", "(the error is a boolean value)"), ("error(42)", "42"), ("error(1.5)", "1.5"),
  ("error(print)", "(the error is a function value)"),
  ("error({ __tostring = print, message = 'x' })", "(the error is a table value)"),
  ("error(string)", "(the error is a table value)"), ("error('')", "an error without a text"),
  ("local t = {} t.t = t error(t)", "(the error is a table value)"),
])
func `any error object is told and harmless`(_ script: String, _ message: String) throws {
  var machine = try LuaMachine()
  let error = #expect(throws: ScriptError.self) { try machine.run(script, named: "t") }
  #expect(error?.kind == .error)
  #expect(error?.message == message)
  #expect(error?.line == 1)
}

@Test func `a message of a megabyte is cut between characters`() throws {
  var machine = try LuaMachine()
  let error = #expect(throws: ScriptError.self) {
    try machine.run("error(('é'):rep(400000), 0)", named: "t")
  }
  #expect(error?.message == String(repeating: "é", count: 1023))
}

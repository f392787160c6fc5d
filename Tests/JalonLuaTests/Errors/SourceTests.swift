import JalonLua
import Testing

struct Unreadable: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let line: Int
  let column: Int
  let message: String

  init(_ name: String, _ bytes: [UInt8], _ line: Int, _ column: Int, _ message: String) {
    testDescription = name
    self.bytes = bytes
    self.line = line
    self.column = column
    self.message = message
  }

  init(_ text: String, _ line: Int, _ column: Int, _ message: String) {
    self.init(text, Array(text.utf8), line, column, message)
  }

  static let all = [
    Unreadable(
      "a compiled chunk", [0x1B, 0x4C, 0x75, 0x61, 0x54], 1, 1,
      "a compiled chunk; write the text it was made from"),
    Unreadable(
      "a NUL byte", Array("local x\n= é\u{0}".utf8), 2, 4, "a NUL byte; this is not a text"),
    Unreadable(
      "UTF-16", [0xFF, 0xFE, 0x78, 0x00], 1, 1, "a text in UTF-16; save it as UTF-8"),
    Unreadable(
      "Windows-1252", Array("-- é\n-- ".utf8) + [0xE9, 0x0A], 2, 4,
      "the byte E9 is not UTF-8; save the text as UTF-8"),
    Unreadable(
      "a text cut in a character", Array("return '".utf8) + [0xC3], 1, 9,
      "the byte C3 is not UTF-8; save the text as UTF-8"),
    Unreadable(
      "local été = 1", 1, 7, "`été` is no name: names are of letters without accents, digits and _"),
    Unreadable(
      "local t = {\n  déjà = 1 }", 2, 4,
      "`déjà` is no name: names are of letters without accents, digits and _"),
    Unreadable("return “x”", 1, 8, "`“` does not open or close a text; write \""),
    Unreadable("return «x»", 1, 8, "`«` does not open or close a text; write \""),
    Unreadable("return ‘x’", 1, 8, "`‘` does not open or close a text; write \""),
    Unreadable("return 3 − 2", 1, 10, "`−` is not a minus; write -"),
    Unreadable("return 3 – 2", 1, 10, "`–` is not a minus; write -"),
    Unreadable(
      "return 3 ≤ 2", 1, 10, "`≤` is no operator of Lua; write *, /, <=, >= or ~="),
    Unreadable(
      "x = 47\u{A0}760", 1, 7,
      "a no-break space; Lua reads plain spaces only, and none inside a number"),
    Unreadable(
      "x = 47\u{202F}760", 1, 7,
      "a no-break space; Lua reads plain spaces only, and none inside a number"),
    Unreadable("return 'é' ☃", 1, 12, "`☃` has no meaning in Lua outside a text"),
    Unreadable("return 'éé' 12", 1, 13, "<eof> expected near '12'"),
    Unreadable("return (", 1, 9, "unexpected symbol near <eof>"),
    Unreadable("x = = 1", 1, 5, "unexpected symbol near '='"),
    Unreadable("\n\n  if x the", 3, 8, "'then' expected near 'the'"),
    Unreadable("return 3x", 1, 8, "malformed number near '3x'"),
    Unreadable("return 'abc", 1, 12, "unfinished string near <eof>"),
    Unreadable("return 'abc\nx = 1", 1, 8, "unfinished string near ''abc'"),
    Unreadable("return 'a\\tb\n", 1, 8, "unfinished string near ''a\tb'"),
    Unreadable("\u{FEFF}return )", 1, 8, "unexpected symbol near ')'"),
    Unreadable("#!/usr/bin/lua\nreturn )", 2, 8, "unexpected symbol near ')'"),
    Unreadable(
      "-- é\r\ré = )", 3, 1, "`é` is no name: names are of letters without accents, digits and _"),
    Unreadable("x = 1\ry = 'é' )", 2, 9, "unexpected symbol near ')'"),
    Unreadable("x = 1\r\ny = )", 2, 5, "unexpected symbol near ')'"),
  ]
}

@Test(arguments: Unreadable.all)
func `what is no Lua is refused with its place`(_ unreadable: Unreadable) throws {
  var machine = try LuaMachine()
  let error = #expect(throws: ScriptError.self) {
    try machine.run(unreadable.bytes, named: "dossier/été.lua")
  }
  #expect(error?.kind == .syntax)
  #expect(error?.message == unreadable.message)
  #expect(error?.line == unreadable.line)
  #expect(error?.column == unreadable.column)
  #expect(error?.chunk == "dossier/été.lua")
}

@Test func `a text over the limit is refused`() throws {
  var limits = Limits()
  limits.source = 10
  var machine = try LuaMachine(limits: limits)
  #expect(try machine.value("return 1  ") == .integer(1))
  let error = #expect(throws: ScriptError.self) { try machine.value("return 1   ") }
  #expect(error?.message == "11 bytes; a text may have 10")
}

@Test func `a mark of byte order and a first line for the system are passed over`() throws {
  var machine = try LuaMachine()
  #expect(try machine.value("\u{FEFF}return 1") == .integer(1))
  #expect(try machine.value("\u{FEFF}#! été\nreturn 2") == .integer(2))
  #expect(try machine.value("#!") == .nothing)
  #expect(try machine.value("#!lua\rreturn 3") == .integer(3))
  #expect(try machine.value("") == .nothing)
  let error = #expect(throws: ScriptError.self) { try machine.value("#!x\nerror('y')") }
  #expect(error?.line == 2)
}

@Test(arguments: [
  "return (", "local x =", "if x then", "for i = 1, 3 do", "f({", "function f()", "local s = [[",
  "return {", "while true do local x = 1", "--[[", "x = 'a\\",
])
func `a text that more input could mend says so`(_ text: String) throws {
  var machine = try LuaMachine()
  let error = #expect(throws: ScriptError.self) { try machine.value(text + "\n") }
  #expect(error?.isIncomplete == true)
}

@Test(arguments: ["return )", "x = = 1", "return 'abc", "if x the", "error('x')", "end"])
func `a text that more input could not mend says so`(_ text: String) throws {
  var machine = try LuaMachine()
  let error = #expect(throws: ScriptError.self) { try machine.value(text + "\n") }
  #expect(error?.isIncomplete == false)
}

@Test func `a long name of a text is kept whole`() throws {
  var machine = try LuaMachine()
  let name = String(repeating: "dossier/", count: 60) + "regle.lua"
  let run = #expect(throws: ScriptError.self) { try machine.run("\nerror('boom')", named: name) }
  #expect(run?.chunk == name)
  #expect(run?.message == "boom")
  #expect(run?.line == 2)
  let syntax = #expect(throws: ScriptError.self) { try machine.run("\nreturn )", named: name) }
  #expect(syntax?.chunk == name)
  #expect(syntax?.message == "unexpected symbol near ')'")
}

import JalonLua
import JalonModel
import JalonReport
import Testing

@testable import Jalon

struct LuaAnnotationsTests {
  private static func text() throws -> String {
    LuaAnnotations(.ofRules, [try Declarations(at: BasePack.folder).catalogue]).text
  }

  @Test func `annotations are Lua that loads`() throws {
    // Inside a function that nobody calls, the text is read and never runs.
    let wrapped = "local function never()\n\(try Self.text())\nend\n"
    var machine = try LuaMachine()
    try machine.run(Array(wrapped.utf8), named: "annotations.lua")
    #expect(throws: ScriptError.self) {
      try machine.run(Array((wrapped + "end").utf8), named: "annotations.lua")
    }
  }

  @Test func `annotations name every word of the lexicon`() throws {
    let text = try Self.text()
    let names = Set(text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) })
    let missing = Lexicon.words.flatMap(\.names).filter { !names.contains($0[...]) }
    #expect(missing == [])
  }

  @Test func `annotations tell every indicator and threshold in both languages`() throws {
    let pack = try Declarations(at: BasePack.folder).catalogue.pack
    let lines = Set(try Self.text().split(separator: "\n").map(String.init))
    for indicator in pack.indicators {
      let (fr, en) = (indicator.label.shown(in: .fr), indicator.label.shown(in: .en))
      #expect(lines.contains("---| \"\(indicator.id)\" # \(fr) · \(en)"), "\(indicator.id)")
    }
    for threshold in pack.thresholds {
      #expect(lines.contains { $0.hasPrefix("---| \"\(threshold.id)\" # ") }, "\(threshold.id)")
    }
  }

  @Test func `the examples carry the definitions of their own words, and settings that find them`()
    throws
  {
    let folders = ["victoriaville", "val-exemple", "quebec"]
    let catalogues = try folders.map {
      try Declarations(at: repository + "/examples/" + $0, packs: [repository + "/rules"]).catalogue
    }
    let definitions = "examples/" + LuaServerSettings.definitions
    try expectCurrent(LuaAnnotations(.ofRules, catalogues).text, definitions)
    for folder in folders {
      try expectCurrent(LuaServerSettings.sharedText, "examples/\(folder)/.luarc.json")
    }
    #expect(LuaServerSettings.sharedText.contains("[\"../\(LuaServerSettings.definitions)\"]"))
  }

  @Test func `what a pack writes cannot leave its comment`() throws {
    var pack = RulePack()
    let origin = Origin(layer: "l", file: "f", line: 1, column: 1)
    pack.indicators = [
      Indicator(id: "x", label: .both(fr: "a\nos.exit()", en: "b\r\nend"), origin: origin)
    ]
    let text = LuaAnnotations(.ofRules, [Catalogue(pack: pack)]).text
    let lines = text.split(separator: "\n")
    #expect(lines.contains("---| \"x\" # a os.exit() · b  end"))
    #expect(!lines.contains { $0.hasPrefix("os.exit") || $0.hasPrefix("end") })
  }

  @Test func `luacheck is told every word and what a file sees of Lua's library`() throws {
    let settings = LuacheckSettings(.ofRules).text
    for name in Lexicon.names(in: .words) + Vocabulary.ofRules.library {
      #expect(settings.contains("\"\(name)\","), "\(name)")
    }
    var machine = try LuaMachine()
    let seen = Vocabulary.ofRules.library.map { "assert(\($0))" }.joined(separator: "\n")
    try machine.run(Array(seen.utf8), named: "library.lua")
  }
}

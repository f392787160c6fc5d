import JalonModel
import JalonReport
import Testing

@Suite struct MentionsTests {
  private static let because = Text.both(fr: "Le conseil", en: "The council")
  private static let mentions = [
    Mention(
      role: .declared, kind: "indicator", id: "x", field: nil, origin: VictoriavillePack.origin(1)),
    Mention(
      role: .adjusted, kind: "indicator", id: "x", field: "unit",
      origin: VictoriavillePack.origin(2, layer: "victoriaville", because: because)),
    Mention(
      role: .used, kind: "rule", id: "r", field: "when", origin: VictoriavillePack.origin(3)),
    Mention(
      role: .used, kind: "rule", id: "r", field: "severity", origin: VictoriavillePack.origin(3)),
  ]

  @Test func `mentions in JSON are as their schema says`() throws {
    var bytes: [UInt8] = []
    MentionsJSON(engine: "0.1.0").append(Self.mentions, of: "x", to: &bytes)
    let json = try OrderedJSON(parsing: String(decoding: bytes, as: UTF8.self))
    #expect(try SchemaCheck("jalon.where-1.json").faults(of: json) == [])
    #expect(json["mentions"]?.elements.count == 4)
  }

  @Test func `a page tells each place once, in the reader's words`() {
    let french = MentionsPage(Self.mentions, of: "x", PageOptions(.fr)).text
    let english = MentionsPage(Self.mentions, of: "x", PageOptions(.en)).text
    #expect(french.contains("quebec/regles.lua:3:1 règle r, quand, gravite\n"))
    #expect(english.contains("quebec/regles.lua:3:1 rule r, when, severity\n"))
    #expect(french.contains("jalon.lua:2:1 unite, Le conseil\n"))
  }
}

import JalonModel
import JalonReport
import Testing

@Suite struct DefinitionsTests {
  static let definitions = [
    Definition(
      text: "regle \"essai.x\" {\n\ttitre = \"Invention\",\n}\n",
      declares: [.init(kind: "rule", id: "essai.x"), .init(kind: "test", id: "une phrase")]),
    Definition(text: "local plafond\u{1B} = 3", declares: []),
  ]

  @Test func `each is told by what it declares, then as it was typed`() {
    #expect(
      DefinitionsPage(Self.definitions, PageOptions(.fr)).text == """
        Règle essai.x; essai «\u{A0}une phrase\u{A0}»
          regle "essai.x" {
            titre = "Invention",
          }

        Nom local
          local plafond\\u{1B} = 3

        """)
    let english = DefinitionsPage(Self.definitions, PageOptions(.en, style: .plain)).text
    #expect(english.hasPrefix("Rule essai.x; test “une phrase”\nregle \"essai.x\" {\n"))
    #expect(english.contains("\nLocal name\nlocal plafond"))
  }

  @Test func `nothing defined is said`() {
    #expect(DefinitionsPage([], PageOptions(.fr)).text == "Rien n’a été défini ici.\n")
    #expect(
      DefinitionsPage([], PageOptions(.en)).text == "Nothing has been defined here.\n")
  }
}

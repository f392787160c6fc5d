import JalonModel
import Testing

@Test func `a text in both languages is shown in the reader's`() {
  let text = Text.both(fr: "Logements rares", en: "Scarce housing")
  #expect(text.shown(in: .fr) == "Logements rares")
  #expect(text.shown(in: .en) == "Scarce housing")
  #expect(text.isComplete)
}

@Test(arguments: Language.allCases, Language.allCases)
func `a text in one language is shown as it stands`(_ written: Language, _ reader: Language) {
  let text = Text.only("Table de concertation", in: written)
  #expect(text.shown(in: reader) == "Table de concertation")
  #expect(!text.isComplete)
}

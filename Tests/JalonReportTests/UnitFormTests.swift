import JalonModel
import Testing

@testable import JalonReport

@Suite struct UnitFormTests {
  @Test(arguments: [
    ("personnes", 1.0, Language.fr, "personne"), ("personnes", 0, .fr, "personne"),
    ("personnes", 1.9, .fr, "personne"), ("personnes", -1, .fr, "personne"),
    ("personnes", 2, .fr, "personnes"),
    ("personnes par logement", 1.5, .fr, "personne par logement"),
    ("cas", 1, .fr, "cas"), ("mois", 1, .fr, "mois"), ("jours", 1, .fr, "jour"),
    ("ans", 1, .fr, "an"), ("sur 5", 1, .fr, "sur 5"),
    ("pour 100 immigrants récents", 1, .fr, "pour 100 immigrants récents"),
    ("$ par mois", 1, .fr, "$ par mois"),
    ("people", 1, .en, "person"), ("people", 0, .en, "people"), ("people", 1.5, .en, "people"),
    ("dwellings", 1, .en, "dwelling"), ("people per km²", 1, .en, "person per km²"),
    ("business", 1, .en, "business"),
  ])
  func `a unit in words agrees with its figure`(
    _ unit: String, _ figure: Double, _ language: Language, _ shown: String
  ) {
    #expect(UnitForm.text(unit, beside: figure, in: language) == shown)
  }

  @Test func `what is shown as two is plural, whatever it was before rounding`() {
    let figures = FigureText(.fr, ["p": .both(fr: "personnes", en: "people")])
    #expect(figures.text(1.96, unit: "p", decimals: 1) == "2,0\u{A0}personnes")
    #expect(figures.text(1.94, unit: "p", decimals: 1) == "1,9\u{A0}personne")
  }
}

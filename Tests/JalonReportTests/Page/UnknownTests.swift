import JalonModel
import JalonReport
import Testing

/// What a page tells of what is missing.
struct UnknownTests {
  private func page(_ missing: [MissingDatum], _ language: Language = .fr) -> String {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.findings = [VictoriavilleFindings.unknown("garde.deficit")]
    diagnosis.findings[0].missing = missing
    diagnosis.placeNames["estrie"] = "Estrie"
    return DiagnosisPage(diagnosis, PageOptions(language)).text.replacing("\u{A0}", with: " ")
  }

  private func datum(
    _ kind: MissingDatum.Kind, _ id: String, _ cause: MissingDatum.Cause
  ) -> MissingDatum {
    VictoriavilleFindings.missing(kind, id, cause)
  }

  @Test(arguments: [
    (
      MissingDatum.Kind.field, "milieu", MissingDatum.Cause.undeclared,
      "Fiche de la collectivité : le milieu — non déclaré"
    ),
    (.field, "region", .undeclared, "Fiche de la collectivité : la région — non déclaré"),
    (
      .rule, "emploi.essai", .failed,
      "Règle « Entreprises sans recrutement local » — règle en échec"
    ),
    (
      .threshold, "francais.attente.delai", .reading(.notApplicable),
      "Seuil de la règle « Longue attente pour les cours de français » — pas encore en vigueur"
    ),
    (.survey, "accueil", .reading(.tooSmall), "accueil — effectif trop petit"),
    (.relations, "x", .reading(.absent), "Relations avec les parties prenantes — donnée absente"),
    (.indicator, "chomage", .reading(.brokenSeries), "Taux de chômage — série rompue"),
  ])
  func `each kind of thing is named as a reader knows it`(
    _ kind: MissingDatum.Kind, _ id: String, _ cause: MissingDatum.Cause, _ text: String
  ) {
    let page = page([datum(kind, id, cause)]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(page.contains(text), "\(page)")
  }

  @Test func `period, place, holder and the rule that brought it are told`() {
    var chomage = datum(.indicator, "chomage", .reading(.stale))
    chomage.group = "immigrants"
    chomage.period = Period("2021-Q3")
    chomage.place = "estrie"
    chomage.holder = "statcan"
    chomage.via = "travail.ecart"
    let page = page([chomage])
    #expect(
      page.contains(
        "  Taux de chômage, personnes immigrantes, 3e trimestre 2021, Estrie — donnée\n"
          + "      périmée\n    Détenteur : Statistique Canada\n"
          + "    Règle en attente : Places en garderie insuffisantes (par la règle « Écart de\n"
          + "        chômage »)\n"), "\(page)")
  }

  @Test func `the thing that most rules wait for comes first`() throws {
    var diagnosis = Victoriaville.diagnosis
    let (few, many) = (
      datum(.indicator, "garde", .reading(.absent)), datum(.indicator, "chomage", .reading(.absent))
    )
    diagnosis.findings = [
      VictoriavilleFindings.unknown("garde.deficit", few, many),
      VictoriavilleFindings.unknown("travail.ecart", many),
    ]
    let page = DiagnosisPage(diagnosis, PageOptions(.en)).text
    let first = try #require(page.firstRange(of: "Unemployment rate\u{A0}— no data"))
    let second = try #require(
      page.firstRange(of: "Childcare places per 100 children\u{A0}— no data"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(page.contains("Rules waiting: Too few childcare places; Unemployment gap\n"))
  }

  @Test func `a gap of which one side is missing is not told as that side`() {
    var diagnosis = Victoriaville.diagnosis
    var gap = diagnosis.findings[2]
    gap.evidence[0].value = .missing(.withheld)
    gap.evidence[0].distance = nil
    gap.evidence[0].readings.removeLast()
    gap.evidence[0].readings[0].reading = .missing(.withheld)
    diagnosis.findings = [gap]
    let page = DiagnosisPage(diagnosis, PageOptions(.en, width: 400)).text
    #expect(
      page.contains(
        "gap between immigrants and people born in Canada: data withheld\u{A0}— threshold"),
      "\(page)")
    #expect(page.contains("      Unemployment rate, immigrants: data withheld (2025"))
  }
}

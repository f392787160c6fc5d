import JalonModel
import JalonReport
import Testing

/// What a page tells of what is missing.
struct UnknownTests {
  private func page(
    _ missing: [MissingDatum], _ language: Language = .fr,
    _ verbosity: PageOptions.Verbosity = .normal
  ) -> String {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.findings = [VictoriavilleFindings.unknown("garde.deficit")]
    diagnosis.findings[0].missing = missing
    diagnosis.placeNames["estrie"] = "Estrie"
    diagnosis.pack.surveys = [Self.survey]
    let options = PageOptions(language, verbosity: verbosity)
    return DiagnosisPage(diagnosis, options).text.replacing("\u{A0}", with: " ")
  }

  private static let survey: Survey = {
    var survey = Survey(
      id: "arrivants", audience: "immigrants", scale: .init(range: 1...5),
      origin: VictoriavillePack.origin(50))
    survey.label = .both(fr: "Sondage des arrivants", en: "Survey of newcomers")
    survey.questions = [
      .init(
        id: "q1",
        text: .both(fr: "On m’a expliqué mes droits.", en: "My rights were explained to me.")),
      .init(id: "q2", text: .both(fr: "On m’a respecté.", en: "I was respected.")),
    ]
    return survey
  }()

  private func datum(
    _ kind: MissingDatum.Kind, _ id: String, _ cause: MissingDatum.Cause
  ) -> MissingDatum {
    VictoriavilleFindings.missing(kind, id, cause)
  }

  private func words(_ page: String) -> String {
    page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [
    (
      MissingDatum.Kind.field, "milieu", MissingDatum.Cause.undeclared,
      "À déclarer dans le dossier (1 donnée, non déclaré) "
        + "1 règle Fiche de la collectivité : le milieu"
    ),
    (.field, "region", .undeclared, "1 règle Fiche de la collectivité : la région"),
    (
      .rule, "emploi.essai", .failed,
      "(1 donnée, règle en échec) 1 règle Règle « Entreprises sans recrutement local »"
    ),
    (
      .threshold, "francais.attente.delai", .reading(.notApplicable),
      "Seuil de la règle « Longue attente pour les cours de français » — pas encore en vigueur"
    ),
    (.survey, "accueil", .reading(.tooSmall), "(1 donnée, effectif trop petit) 1 règle accueil"),
    (.survey, "francais", .reading(.absent), "(1 donnée absente) 1 règle Sondages : Français"),
    (
      .relations, "x", .reading(.absent),
      "À déclarer dans le dossier (1 donnée absente) "
        + "1 règle Relations avec les parties prenantes"
    ),
    (
      .indicator, "chomage", .reading(.brokenSeries),
      "Détenteur non précisé (1 donnée, série rompue) 1 règle Taux de chômage"
    ),
  ])
  func `each kind of thing is named as a reader knows it`(
    _ kind: MissingDatum.Kind, _ id: String, _ cause: MissingDatum.Cause, _ text: String
  ) {
    let page = words(page([datum(kind, id, cause)]))
    #expect(page.contains(text), "\(page)")
  }

  @Test func `period, place and holder are told, and for who asks the rule that brought it`() {
    var chomage = datum(.indicator, "chomage", .reading(.stale))
    chomage.group = "immigrants"
    chomage.period = Period("2021-Q3")
    chomage.place = "estrie"
    chomage.holder = "statcan"
    chomage.via = "travail.ecart"
    let told =
      "  Statistique Canada (1 donnée périmée)\n"
      + "    1 règle  Taux de chômage, personnes immigrantes, 3e trimestre 2021, Estrie\n"
    #expect(page([chomage]).contains(told), "\(page([chomage]))")
    #expect(!page([chomage]).contains("Places en garderie insuffisantes"))
    let verbose = page([chomage], .fr, .verbose)
    #expect(
      verbose.contains(
        told + "        Règle en attente : Places en garderie insuffisantes (par la règle\n"
          + "            « Écart de chômage »)\n"), "\(verbose)")
  }

  @Test func `figures of one indicator are one line, with what tells them apart`() {
    let data = [("total", "victoriaville"), ("total", "estrie"), ("immigrants", "victoriaville")]
      .map { group, place in
        var datum = datum(.indicator, "chomage", .reading(.absent))
        (datum.group, datum.place, datum.holder) = (group, place, "statcan")
        return datum
      }
    #expect(
      page(data).contains(
        "  Statistique Canada (3 données absentes)\n"
          + "    1 règle  Taux de chômage : ensemble; ensemble, Estrie; personnes immigrantes\n"))
    #expect(
      page(Array(data.prefix(2)), .en).contains(
        "1 rule  Unemployment rate: Victoriaville; Estrie\n"))
  }

  @Test func `questions of one survey are one line, and each is told to who asks`() {
    let questions = ["arrivants.q1", "arrivants.q2"].map { id in
      var datum = datum(.survey, id, .reading(.absent))
      datum.group = "immigrants"
      return datum
    }
    let short = page(questions)
    #expect(short.contains("1 règle  Sondage des arrivants : 2 questions sans réponse publiée\n"))
    #expect(!short.contains("arrivants.q1"))
    let verbose = page(questions, .en, .verbose)
    #expect(
      verbose.contains("        “My rights were explained to me”\n        “I was respected”\n"))
    #expect(
      words(page([questions[0]])).contains(
        "Sondage des arrivants : « On m’a expliqué mes droits » sans réponse publiée"))
  }

  @Test func `causes that differ are told line by line`() {
    let page = page(
      [
        datum(.indicator, "chomage", .reading(.stale)),
        datum(.indicator, "garde", .reading(.withheld)),
      ])
    #expect(
      page.contains("(2 données)\n    1 règle  Taux de chômage — donnée périmée\n"), "\(page)")
    #expect(page.contains("Places en garderie par 100 enfants — donnée masquée\n"))
  }

  @Test func `the holder and the thing that most rules wait for come first`() throws {
    var diagnosis = Victoriaville.diagnosis
    var (few, many) = (
      datum(.indicator, "garde", .reading(.absent)), datum(.indicator, "chomage", .reading(.absent))
    )
    var other = datum(.indicator, "surqualification", .reading(.absent))
    (few.holder, other.holder, many.holder) = ("famille", "statcan", "statcan")
    diagnosis.findings = [
      VictoriavilleFindings.unknown("garde.deficit", few, other, many),
      VictoriavilleFindings.unknown("travail.ecart", many),
    ]
    let page = DiagnosisPage(diagnosis, PageOptions(.en)).text.replacing("\u{A0}", with: " ")
    #expect(
      page.contains(
        """
          Statistics Canada (2 missing figures)
            2 rules  Unemployment rate
             1 rule  Over-qualification rate

          Ministère de la Famille (1 missing figure)
             1 rule  Childcare places per 100 children
        """), "\(page)")
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

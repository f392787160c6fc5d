import JalonModel
import JalonReport
import Testing

/// What a page tells of one comparison.
struct EvidenceTests {
  private func lines(
    _ evidence: Evidence, when: Condition = .all([]), _ language: Language = .fr
  ) -> String {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.pack.rules[0].when = when
    diagnosis.findings = [diagnosis.findings[0]]
    diagnosis.findings[0].evidence = [evidence]
    return DiagnosisPage(diagnosis, PageOptions(language, width: 400)).text
      .replacing("\u{A0}", with: " ")
  }

  private func rate(
    _ condition: String, _ value: Double, _ bound: Double, _ truth: Truth = .true,
    unit: String = "%", threshold: String? = "logement.rarete.equilibre"
  ) -> Evidence {
    VictoriavilleFindings.comparison(
      .when, condition,
      VictoriavilleFindings.reading("inoccupation", "2023", value, unit: unit, decimals: 1),
      .init(value: bound, threshold: threshold), bound - value, truth: truth)
  }

  @Test(arguments: [
    ("below", 1.2, 3.0, "1,2 % (2023) — sous le seuil de 3 % — écart 1,8 point\n"),
    ("below", 2.96, 3, "2,96 % (2023) — sous le seuil de 3 % — écart 0,04 point\n"),
    (
      "at_most", 2.9996, 3,
      "2,9996 % (2023) — sous le seuil de 3 % — écart 0,0004 point\n"
    ),
    ("at_most", 3, 3, "3,0 % (2023) — égal au seuil de 3 %\n"),
    (
      "above", 3.04, 3,
      "3,04 % (2023) — au-dessus du seuil de 3 % — écart 0,04 point\n"
    ),
    ("between", 3.5, 3, "entre les bornes, la plus proche 3 % — écart 0,5 point\n"),
    ("outside", 2, 3, "hors des bornes, la plus proche 3 % — écart 1 point\n"),
    (
      "below", 2.949, 2.951,
      "2,949 % (2023) — sous le seuil de 2,951 % — écart 0,002 point\n"
    ),
  ])
  func `figure and bound never look equal when they are not`(
    _ condition: String, _ value: Double, _ bound: Double, _ text: String
  ) {
    let lines = lines(rate(condition, value, bound))
    #expect(lines.contains(text), "\(lines)")
  }

  @Test(arguments: [
    ("points", 5.6508, 0, "5,7 points — au-dessus du seuil de 0 point — écart 5,7 points\n"),
    ("%", 29.252, 25, "29,3 % — au-dessus du seuil de 25 % — écart 4,3 points\n"),
    ("", 1.5161, 1.25, "1,52 — au-dessus du seuil de 1,25 — écart 0,27\n"),
    ("%", 5.04, 5, "5,04 % — au-dessus du seuil de 5 % — écart 0,04 point\n"),
    ("%", 5.651, 5.25, "5,65 % — au-dessus du seuil de 5,25 % — écart 0,4 point\n"),
    ("points", 0.0004, 0, "0,0004 point — au-dessus du seuil de 0 point — écart 0,0004 point\n"),
    ("days", 16, 13.75, "16 jours — au-dessus du seuil de 13,75 jours — écart 2,25\n"),
  ])
  func `a computed figure feigns no precision, and the line adds up`(
    _ unit: String, _ value: Double, _ bound: Double, _ text: String
  ) {
    var evidence = Evidence(part: .when, condition: "above", truth: .true)
    evidence.value = .measured(value, .normal)
    evidence.unit = unit
    evidence.bound = .init(value: bound, threshold: "logement.rarete.equilibre")
    evidence.distance = bound - value
    let lines = lines(evidence)
    #expect(lines.contains("    Calcul de la règle : " + text), "\(lines)")
  }

  @Test func `arithmetic tells its parts, with what is done with each`() throws {
    var evidence = Evidence(part: .when, condition: "above", truth: .true)
    evidence.value = .measured(2.7, .normal)
    evidence.unit = "points"
    evidence.bound = .init(value: 2, threshold: "logement.rarete.equilibre")
    evidence.distance = -0.7
    evidence.readings = [("immigrants", 7.3), ("native_born", 4.6)].map { group, value in
      var reading = VictoriavilleFindings.reading("chomage", "2025", value, unit: "%", decimals: 1)
      reading.group = group
      return reading
    }
    let sides = ["immigrants", "native_born"].map {
      Quantity.leaf(.reading(ReadingQuery("chomage", group: $0)))
    }
    let gap = Quantity.arithmetic(.minus, sides[0], sides[1])
    let read = lines(evidence, when: .compare(.above, gap, .number(2)))
    #expect(
      read.contains(
        """
              Taux de chômage, personnes immigrantes : 7,3 % (2025)
              moins : Taux de chômage, personnes nées au Canada : 4,6 % (2025)
        """), "\(read)")
    let change = Quantity.leaf(
      .change(ChangeQuery("chomage", over: try #require(TimeSpan(5, .years)))))
    let computed = lines(
      evidence, when: .compare(.above, .arithmetic(.over, change, sides[1]), .number(2)), .en)
    #expect(
      computed.contains(
        """
              Unemployment rate, change over 5 years
              divided by: Unemployment rate, people born in Canada
                Unemployment rate, immigrants: 7.3% (2025)
        """), "\(computed)")
  }

  @Test func `the same thing at several times or places is one line`() {
    var evidence = Evidence(part: .when, condition: "function", truth: .true)
    evidence.readings = ["2021", "2016"].map {
      VictoriavilleFindings.reading("chomage", $0, 5, unit: "%", decimals: 1)
    }
    evidence.readings[1].place = "centre_du_quebec"
    evidence.readings[1].reading = .measured(5, .caution)
    let text = lines(evidence)
    #expect(
      text.contains(
        "Taux de chômage : 5,0 % (2021); "
          + "5,0 % (2016, Centre-du-Québec, à utiliser avec prudence)\n"), "\(text)")
  }

  @Test func `a source that is short stands beside its threshold, a long one with the others`() {
    var evidence = rate("below", 1.2, 3)
    evidence.readings[0].source = "EPA"
    evidence.bound?.source = .both(fr: "choix local", en: "local choice")
    #expect(lines(evidence).contains("sous le seuil de 3 % (choix local) — écart 1,8 point\n"))
    #expect(lines(evidence).contains("    Source : EPA\n"))
    evidence.bound?.source = .both(fr: "Enquête sur les logements locatifs de 2023", en: "Survey")
    #expect(
      lines(evidence).contains(
        "    Sources : EPA; seuil de 3 % (Enquête sur les logements locatifs de 2023)\n"))
  }

  @Test func `a bound that is no threshold is told as a number`() {
    #expect(
      lines(rate("below", 1, 5.6, threshold: nil)).contains("— sous 5,6 % — écart 4,6 points"))
    #expect(
      lines(rate("below", 1, 5.6, threshold: nil), .en).contains(
        "— below 5.6% — distance 4.6 points"))
  }

  @Test func `a missing figure is told by its reason, and is on no side`() {
    var evidence = rate("below", 0, 3, .unknown)
    evidence.value = .missing(.withheld)
    evidence.distance = nil
    evidence.readings[0].reading = .missing(.withheld)
    let text = lines(evidence)
    #expect(text.contains("donnée masquée (2023) — seuil 3 %\n"), "\(text)")
  }

  @Test func `a trend is told by its way`() throws {
    let years = try #require(TimeSpan(5, .years))
    var evidence = Evidence(part: .when, condition: "rising", truth: .false)
    evidence.value = .measured(-0.4, .normal)
    evidence.unit = "points"
    evidence.bound = .init(value: 0)
    evidence.distance = 0.4
    evidence.readings = ["2018", "2023"].map {
      VictoriavilleFindings.reading("chomage", $0, 5, unit: "%")
    }
    let change = ChangeQuery("chomage", over: years)
    let text = lines(evidence, when: .trend(.rising, change, by: nil))
    #expect(
      text.contains("Taux de chômage, variation sur 5 ans : -0,4 point — en baisse\n"), "\(text)")
    #expect(text.contains("Taux de chômage : 5 % (2018); 5 % (2023)\n"))
  }

  @Test func `conditions without figures are told in words`() {
    var fires = Evidence(part: .when, condition: "fires", truth: .unknown)
    fires.rule = "garde.deficit"
    #expect(lines(fires).contains("Règle « Places en garderie insuffisantes » : inconnue\n"))
    let place = Evidence(part: .when, condition: "is", truth: .true)
    #expect(lines(place).contains("Fiche de la collectivité : condition remplie\n"))
    var known = rate("known", 1, 0, .false)
    known.bound = nil
    #expect(lines(known).contains("Taux d’inoccupation : donnée manquante\n"))
    let function = Evidence(part: .when, condition: "function", truth: .false)
    #expect(lines(function, .en).contains("The rule’s computation: condition not met"))
  }

  private func lines(_ evidence: Evidence, _ language: Language) -> String {
    lines(evidence, when: .all([]), language)
  }

  @Test func `stakeholders and peers are told by what was asked`() {
    var query = StakeholderQuery()
    query.relations = [.partnership, .collaboration]
    var evidence = Evidence(part: .when, condition: "below", truth: .true)
    evidence.value = .measured(1, .normal)
    evidence.bound = .init(value: 3)
    evidence.distance = 2
    evidence.readings = [
      EvidenceReading(
        .stakeholders(["elo"]), place: "victoriaville", group: nil, period: nil,
        reading: .measured(1, .normal))
    ]
    let condition = Condition.compare(.below, .leaf(.stakeholders(query)), .number(3))
    let text = lines(evidence, when: condition)
    #expect(
      text.contains(
        "Parties prenantes en relation (partenariat ou collaboration) : 1 — Élo — "
          + "sous 3 — écart 2\n"), "\(text)")
    evidence.readings[0].subject = .peers("inoccupation", .median, count: 14)
    #expect(
      lines(evidence).contains(
        "Taux d’inoccupation, médiane des pairs : 1 (14 pairs)"))
  }

  @Test func `a carried or fragile reading says so`() {
    var evidence = rate("below", 1, 3)
    evidence.readings[0].carried = true
    evidence.readings[0].reading = .measured(1, .caution)
    evidence.value = .measured(1, .caution)
    #expect(
      lines(evidence).contains(
        "— à utiliser avec prudence — reprise, la plus récente manque — sous le seuil de 3 %"))
  }
}

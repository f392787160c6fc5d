import JalonModel

/// What each rule comes to in a diagnosis built by hand.
enum VictoriavilleFindings {
  static let all = [
    scarcity, childcare, gap, overqualified, failing, policy, networks, old, wait, airport,
  ]

  static let scarcity: Finding = {
    var finding = Finding(rule: "logement.rarete", outcome: .met)
    finding.severity = .high
    finding.message = .template(
      template,
      [
        .indicator("inoccupation"): .init(reading: .measured(1.2, .normal), unit: "%", decimals: 1),
        .threshold("logement.rarete.equilibre"): .init(reading: .measured(3, .normal), unit: "%"),
      ])
    let source = "SCHL, Enquête sur les logements locatifs"
    let rate = reading("inoccupation", "2023", 1.2, unit: "%", decimals: 1, source: source)
    finding.evidence = [
      comparison(
        .when, "below", rate, bound(3, "logement.rarete.equilibre", "SCHL, seuil d’équilibre"), 1.8),
      comparison(
        .severity(.high), "below", rate, bound(1.5, "logement.rarete.tendu", "choix local"), 0.3),
    ]
    var mentoring = Finding.Suggestion(solution: "mentorat", applicable: .false)
    mentoring.whyNot = [
      comparison(
        .requires, "at_least", reading("politique", "2026", 0, unit: "yes_no"),
        bound(1, nil, nil), 1, truth: .false)
    ]
    finding.suggestions = [
      Finding.Suggestion(solution: "table_logement", applicable: .true), mentoring,
    ]
    return finding
  }()

  static let template = MessageTemplate(pieces: [
    .fr: [
      .words("Le taux d’inoccupation "), .ofPlace, .words(", "), .indicator("inoccupation"),
      .words(", est sous l’équilibre de "), .threshold("logement.rarete.equilibre"), .words("."),
    ],
    .en: [
      .words("The vacancy rate in "), .place, .words(", "), .indicator("inoccupation"),
      .words(", is under the balance of "), .threshold("logement.rarete.equilibre"), .words("."),
    ],
  ])

  static let childcare = unknown(
    "garde.deficit",
    missing(.indicator, "garde", .reading(.withheld), group: "total", holder: "famille"))

  static let gap: Finding = {
    var finding = Finding(rule: "travail.ecart", outcome: .met)
    finding.severity = .moderate
    finding.severityPossible = .critical
    var evidence = Evidence(part: .when, condition: "above", truth: .true)
    evidence.value = .measured(2.7, .caution)
    evidence.unit = "points"
    evidence.decimals = 1
    evidence.bound = bound(2, "travail.ecart.seuil", "Conseil régional")
    evidence.bound?.from = Day("2022-04-04")
    evidence.distance = -0.7000000000000002
    evidence.readings = [("immigrants", 7.3, .caution), ("native_born", 4.6, .normal)].map {
      var reading = reading("chomage", "2025", $1, $2, unit: "%", decimals: 1, source: "EPA")
      reading.group = $0
      return reading
    }
    finding.evidence = [evidence]
    finding.message = .text(
      .only("Les personnes immigrantes chôment plus que celles nées au Canada.", in: .fr))
    finding.missing = [
      missing(
        .indicator, "surqualification", .reading(.stale), group: "immigrants", holder: "statcan")
    ]
    return finding
  }()

  static let overqualified = unknown(
    "acquis.surqualification",
    missing(
      .indicator, "surqualification", .reading(.stale), group: "immigrants", holder: "statcan")
  )

  static let failing: Finding = {
    var finding = Finding(rule: "emploi.essai", outcome: .failed)
    finding.failure = Failure(
      .error,
      .both(
        fr: "« i.embauches » n’existe pas; voulait-on « i.embauche »?",
        en: "there is no “i.embauches”; did you mean “i.embauche”?"),
      file: "quebec/regles.lua", line: 112)
    finding.failure?.traceback = ["quand (quebec/regles.lua:112)"]
    return finding
  }()

  static let policy: Finding = {
    var finding = Finding(rule: "diversite.politique", outcome: .clear)
    finding.evidence = [
      comparison(
        .when, "below", reading("politique", "2026", 1, unit: "yes_no"), bound(1, nil, nil), 0,
        truth: .false)
    ]
    return finding
  }()

  static let networks = unknown(
    "reseau.acteurs", missing(.relations, "relations", .reading(.absent)))
  static let old = Finding(rule: "acces.ancien", outcome: .disabled)

  static let wait: Finding = {
    var finding = Finding(rule: "francais.attente", outcome: .clear)
    finding.evidence = [
      comparison(
        .when, "above",
        reading("francisation", "2026-Q1", 41, unit: "days", source: "Ministère"),
        bound(60, "francais.attente.delai", nil), 19, truth: .false)
    ]
    return finding
  }()

  static let airport = Finding(rule: "transport.aeroport", outcome: .notApplicable)
}

extension VictoriavilleFindings {
  static func unknown(_ rule: String, _ missing: MissingDatum...) -> Finding {
    var finding = Finding(rule: rule, outcome: .unknown)
    finding.missing = missing
    return finding
  }

  static func missing(
    _ kind: MissingDatum.Kind, _ id: String, _ cause: MissingDatum.Cause, group: String? = nil,
    holder: String? = nil
  ) -> MissingDatum {
    var datum = MissingDatum(kind, id: id, place: "victoriaville", cause: cause)
    datum.group = group
    datum.holder = holder
    return datum
  }

  static func reading(
    _ indicator: String, _ period: String, _ value: Double, _ reliability: Reliability = .normal,
    unit: String, decimals: Int = 0, source: String? = nil
  ) -> EvidenceReading {
    var reading = EvidenceReading(
      .indicator(indicator), place: "victoriaville", group: "total", period: Period(period),
      reading: .measured(value, reliability))
    reading.unit = unit
    reading.decimals = decimals
    reading.source = source
    reading.published = Day("2024-01-31")
    reading.row = .init(layer: "victoriaville", file: "donnees/logement.csv", line: 4)
    return reading
  }

  static func bound(_ value: Double, _ threshold: String?, _ source: String?) -> Evidence.Bound {
    Evidence.Bound(
      value: value, threshold: threshold, source: source.map { .only($0, in: .fr) })
  }

  static func comparison(
    _ part: Evidence.Part, _ condition: String, _ reading: EvidenceReading, _ bound: Evidence.Bound,
    _ distance: Double, truth: Truth = .true
  ) -> Evidence {
    var evidence = Evidence(part: part, condition: condition, truth: truth)
    evidence.value = reading.reading
    evidence.unit = reading.unit
    evidence.decimals = reading.decimals
    evidence.bound = bound
    evidence.distance = distance
    evidence.readings = [reading]
    return evidence
  }
}

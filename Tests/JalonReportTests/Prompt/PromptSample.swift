import JalonModel

/// What the prompt answers, all of it invented, on the pack of the diagnosis built by hand.
enum PromptSample {
  static let diagnosis: Diagnosis = {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.findings = []
    return diagnosis
  }()

  /// A quantity that is one reading, as the prompt asks for it.
  static let quantity = asking(
    VictoriavilleFindings.reading(
      "inoccupation", "2023", 1.2, .caution, unit: "%", decimals: 1, source: "SCHL (invention)"),
    VictoriavilleRules.reading("inoccupation"))

  /// One that nobody has given.
  static let missing: Explanation = {
    var reading = VictoriavilleFindings.reading("garde", "2024", 0, unit: "")
    reading.reading = .missing(.withheld)
    reading.period = nil
    reading.row = nil
    reading.published = nil
    var explanation = asking(reading, VictoriavilleRules.reading("garde"))
    explanation.finding.missing = VictoriavilleFindings.childcare.missing
    return explanation
  }()

  /// One that is made of two readings.
  static let gap: Explanation = {
    var evidence = Evidence(part: .when, condition: "known", truth: .true)
    evidence.value = .measured(2.7, .caution)
    evidence.unit = "points"
    evidence.readings = VictoriavilleFindings.gap.evidence[0].readings
    evidence.readings[1].carried = true
    var part = Explanation.Part("known", truth: .true)
    part.evidence = evidence
    part.quantity = .leaf(
      .gap(GapQuery("chomage", of: "immigrants", to: .group("native_born"))))
    return explained(part, .clear)
  }()

  /// A sum without a name.
  static let arithmetic: Explanation = {
    var evidence = Evidence(part: .when, condition: "known", truth: .true)
    evidence.value = .measured(14.6 / 3, .normal)
    evidence.readings = [
      VictoriavilleFindings.reading("chomage", "2025", 14.6, unit: "%", decimals: 1)
    ]
    var part = Explanation.Part("known", truth: .true)
    part.evidence = evidence
    part.quantity = .arithmetic(.over, VictoriavilleRules.reading("chomage"), .number(3))
    return explained(part, .clear)
  }()

  /// One comparison.
  static let condition: Explanation = {
    var explanation = explained(comparison, .met)
    let reading = VictoriavilleFindings.scarcity.evidence[0].readings[0]
    explanation.turns = [.init(reading, .init(value: 3, side: .above, isIncluded: true))]
    return explanation
  }()

  /// Several, of which one is unknown.
  static let undecided: Explanation = {
    var unknown = Explanation.Part("above", truth: .unknown)
    var reading = VictoriavilleFindings.reading("surqualification", "2021", 0, unit: "%")
    reading.reading = .missing(.stale)
    reading.group = "immigrants"
    unknown.evidence = VictoriavilleFindings.comparison(
      .when, "above", reading, VictoriavilleFindings.bound(30, nil, nil), 0, truth: .unknown)
    unknown.evidence?.distance = nil
    unknown.quantity = .leaf(.reading(ReadingQuery("surqualification", group: "immigrants")))
    var all = Explanation.Part("all", truth: .unknown)
    all.parts = [comparison, unknown]
    var explanation = explained(all, .unknown)
    explanation.finding.missing = VictoriavilleFindings.overqualified.missing
    return explanation
  }()

  /// A rule with its outcome.
  static let rule: Explanation = {
    var explanation = Explanation(VictoriavilleFindings.scarcity, in: diagnosis)
    var grave = comparison
    grave.evidence = VictoriavilleFindings.scarcity.evidence[1]
    grave.thresholds = []
    explanation.sections = [.init(.when, comparison), .init(.severity(.high), grave)]
    explanation.turns = condition.turns
    return explanation
  }()

  static let failed: Explanation = {
    var explanation = Explanation(VictoriavilleFindings.failing, in: diagnosis)
    explanation.sections = []
    return explanation
  }()

  static let indicator: PromptAnswer.Shown = {
    var indicator = VictoriavillePack.indicators[0]
    indicator.direction = .higher
    indicator.holder = "schl"
    indicator.frequency = .annual
    indicator.source = .only("SCHL (invention)", in: .fr)
    return .indicator(indicator, quantity)
  }()

  static let declaration = PromptAnswer.Shown.declaration(
    CatalogueSample.catalogue, kind: "threshold", id: "garde.plancher")

  static func answer(_ shown: PromptAnswer.Shown..., printed: [String] = []) -> PromptAnswer {
    var answer = PromptAnswer()
    answer.printed = printed
    answer.shown = shown
    return answer
  }

  /// Everything that an entry may show.
  static let everything = answer(
    .value(.table(TableSample.card)), .quantity(quantity), .quantity(missing), .quantity(gap),
    .quantity(arithmetic), .condition(condition), .condition(undecided), .rule(rule),
    .rule(failed), indicator, declaration, .declared(kind: "test", id: "un taux masqué"),
    .declared(kind: "rule", id: "x.y"), .value(.nothing), .value(.integer(2)),
    printed: ["une ligne affichée"])

  private static let comparison: Explanation.Part = {
    var part = Explanation.Part("below", truth: .true)
    part.evidence = VictoriavilleFindings.scarcity.evidence[0]
    part.quantity = VictoriavilleRules.reading("inoccupation")
    var limit = Explanation.Limit(
      "logement.rarete.equilibre", value: 3, unit: "%", origin: VictoriavillePack.origin(41))
    limit.source = .only("SCHL, seuil d’équilibre", in: .fr)
    part.thresholds = [limit]
    return part
  }()

  private static func asking(_ reading: EvidenceReading, _ quantity: Quantity) -> Explanation {
    var evidence = Evidence(
      part: .when, condition: "known", truth: reading.reading.isKnown ? .true : .false)
    evidence.value = reading.reading
    evidence.unit = reading.unit
    evidence.decimals = reading.decimals
    evidence.readings = [reading]
    var part = Explanation.Part("known", truth: evidence.truth)
    part.evidence = evidence
    part.quantity = quantity
    return explained(part, .clear)
  }

  private static func explained(_ part: Explanation.Part, _ outcome: Outcome) -> Explanation {
    var explanation = Explanation(Finding(rule: "", outcome: outcome), in: diagnosis)
    explanation.sections = [.init(.when, part)]
    return explanation
  }
}

extension Reading {
  fileprivate var isKnown: Bool { if case .measured = self { true } else { false } }
}

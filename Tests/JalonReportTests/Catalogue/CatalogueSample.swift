import JalonModel

/// A catalogue with every kind of declaration, and with what may be absent there and not there.
enum CatalogueSample {
  static let catalogue: Catalogue = {
    var pack = VictoriavillePack.pack
    pack.indicators[0].band = 3...5
    pack.indicators[0].range = 0...30
    pack.indicators[0].frequency = .annual
    pack.indicators[0].maxAge = TimeSpan("3 ans")
    pack.indicators[0].base = .init(indicator: "garde", fragileBelow: 50, unknownBelow: nil)
    if let before = Period("2021") {
      pack.indicators[0].breaks = [.init(before: before, because: .only("Recensement", in: .fr))]
    }
    pack.indicators[2].compute = .arithmetic(.over, reading("chomage"), .number(2))
    pack.surveys = [survey]
    pack.indicators.append(
      Indicator(id: "vecu.i1.mean", label: survey.questions[0].text, origin: origin))
    pack.issues = [Issue(id: "rarete", label: .only("Rareté", in: .fr), origin: origin)]
    pack.thresholds = pack.rules.flatMap(\.thresholds) + [dated]
    pack.practices[0].card = [.init(name: "means", texts: [.only("Salle", in: .fr)])]
    pack.practices[0].relations = ["elo": [.partnership, .negativeInfluence]]
    pack.practices[0].proposedWhen = .fires("logement.rarete")
    pack.triggers = [
      trigger, Trigger(id: "vide", when: .known(reading("garde")), actions: [], origin: origin),
    ]
    return Catalogue(pack: pack, placeNames: ["estrie": "Estrie"])
  }()

  static let origin = VictoriavillePack.origin(40)

  static func reading(_ id: String) -> Quantity { .leaf(.reading(ReadingQuery(id))) }

  private static let dated: Threshold = {
    var threshold = Threshold(
      id: "garde.plancher",
      values: [.init(from: nil, value: 70), .init(from: Day("2022-04-04"), value: 84)],
      origin: origin)
    threshold.source = .both(fr: "Ministère", en: "Ministry")
    return threshold
  }()

  private static let survey: Survey = {
    var survey = Survey(
      id: "vecu", audience: "immigrants", scale: .init(range: 1...5), origin: origin)
    survey.label = .both(fr: "Le vécu", en: "Lived experience")
    survey.scale.favourable = [4, 5]
    var question = Survey.Question(id: "i1", text: .both(fr: "Je suis bien.", en: "I am well."))
    question.reversed = true
    survey.questions = [question]
    return survey
  }()

  private static let trigger: Trigger = {
    var action = PlannedAction(title: .both(fr: "Réunir", en: "Convene"))
    action.solution = "table_logement"
    action.due = TimeSpan("90 jours")
    action.target = Period("2028").map { .init(indicator: "inoccupation", value: 3, by: $0) }
    var trigger = Trigger(
      id: "table", when: .fires("logement.rarete"), actions: [action], origin: origin)
    trigger.label = .both(fr: "Table", en: "Table")
    trigger.persists = 2
    trigger.cadence = TimeSpan("3 mois")
    trigger.escalation = TimeSpan("180 jours").map { .init(after: $0, to: "habitation") }
    return trigger
  }()
}

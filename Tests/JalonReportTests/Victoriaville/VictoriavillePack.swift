import JalonModel

/// The rules and words of a diagnosis built by hand.
enum VictoriavillePack {
  static func origin(_ line: Int, layer: String = "quebec", because: Text? = nil) -> Origin {
    Origin(
      layer: layer, file: layer == "quebec" ? "quebec/regles.lua" : "jalon.lua", line: line,
      column: 1, because: because)
  }

  static let pack: RulePack = {
    var pack = RulePack()
    pack.layers = layers
    pack.characteristics = characteristics
    pack.indicators = indicators
    pack.unitNames = ["days": .both(fr: "jours", en: "days")]
    pack.rules = VictoriavilleRules.all
    pack.solutions = solutions
    pack.stakeholders = [
      ("schl", "SCHL", "CMHC"), ("famille", "Ministère de la Famille", "Ministère de la Famille"),
      ("statcan", "Statistique Canada", "Statistics Canada"), ("elo", "Élo", "Élo"),
      ("habitation", "Service de l’habitation", "Housing department"),
    ].map { Stakeholder(id: $0.0, name: .both(fr: $0.1, en: $0.2), origin: origin(3)) }
    pack.measures = [
      Measure(
        id: "a1.2",
        label: .both(
          fr: "Améliorer le transport entre les régions", en: "Improve transport between regions"),
        origin: origin(4))
    ]
    pack.practices = [
      Practice(
        id: "jumelage",
        title: .both(fr: "Jumelage interculturel", en: "Intercultural pairing"), origin: origin(5))
    ]
    return pack
  }()

  static let layers: [RulePack.Layer] = {
    var base = RulePack.Layer(id: "quebec", sha256: "ab12")
    base.title = .both(fr: "Base du Québec", en: "Québec base")
    base.version = "1.0.0"
    var local = RulePack.Layer(id: "victoriaville", sha256: "cd34")
    local.title = .only("Victoriaville, exemple inventé", in: .fr)
    return [base, local]
  }()

  static let characteristics: [Characteristic] = [
    ("infrastructures", "Infrastructures disponibles", "Infrastructure available"),
    ("acces", "Accès équitable", "Fair access"),
    ("emploi", "Emploi et affaires", "Jobs and business"),
    ("equite", "Équité au travail", "Fairness at work"),
    ("acquis", "Reconnaissance des acquis", "Skills recognised"),
    ("diversite", "Diversité valorisée", "Diversity valued"),
    ("reseautage", "Réseautage interculturel", "Intercultural networks"),
    ("francais", "Français", "French"),
  ].enumerated().map { index, words in
    Characteristic(
      id: words.0, label: .both(fr: words.1, en: words.2), statement: .only(words.1, in: .fr),
      order: index + 1, origin: origin(index + 10))
  }

  static let indicators: [Indicator] = [
    ("inoccupation", "Taux d’inoccupation", "Vacancy rate", "%", 1),
    ("chomage", "Taux de chômage", "Unemployment rate", "%", 1),
    ("garde", "Places en garderie par 100 enfants", "Childcare places per 100 children", "", 0),
    ("surqualification", "Taux de surqualification", "Over-qualification rate", "%", 1),
    ("politique", "Politique de la diversité adoptée", "Diversity policy adopted", "yes_no", 0),
    ("francisation", "Attente pour un cours de français", "Wait for a French course", "days", 0),
  ].map { id, fr, en, unit, decimals in
    var indicator = Indicator(id: id, label: .both(fr: fr, en: en), origin: origin(20))
    indicator.unit = unit
    indicator.decimals = decimals
    return indicator
  }

  static let solutions: [Solution] = {
    var table = Solution(
      id: "table_logement",
      label: .both(fr: "Table de concertation sur le logement", en: "Housing round table"),
      origin: origin(30))
    table.partner = "habitation"
    let mentoring = Solution(
      id: "mentorat", label: .both(fr: "Mentorat professionnel", en: "Professional mentoring"),
      origin: origin(31))
    return [table, mentoring]
  }()
}

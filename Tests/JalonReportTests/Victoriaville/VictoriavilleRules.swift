import JalonModel

/// The rules of a diagnosis built by hand, and what some of their layers changed.
enum VictoriavilleRules {
  static let all = [
    scarcity, childcare, gap, overqualified, failing, policy, networks, old, wait, airport,
  ]

  static let scarcity: Rule = {
    var rule = declared(
      "logement.rarete", "infrastructures", "Logements locatifs rares", "Scarce rental housing",
      when: .compare(.below, reading("inoccupation"), .threshold("logement.rarete.equilibre")))
    rule.gravity = .graded(
      [
        .init(
          .high,
          when: .compare(.below, reading("inoccupation"), .threshold("logement.rarete.tendu")))
      ], otherwise: .moderate)
    rule.owner = "habitation"
    rule.adjustments = [
      Adjustment(
        field: "thresholds.tendu.value",
        origin: VictoriavillePack.origin(
          7, layer: "victoriaville", because: .only("résolution 2026-118 du conseil", in: .fr)))
    ]
    return rule
  }()

  static let childcare = declared(
    "garde.deficit", "infrastructures", "Places en garderie insuffisantes",
    "Too few childcare places",
    when: .compare(.below, reading("garde"), .number(84)))

  static let gap = declared(
    "travail.ecart", "equite", "Écart de chômage", "Unemployment gap",
    when: .compare(
      .above,
      .leaf(.gap(GapQuery("chomage", of: "immigrants", to: .group("native_born")))),
      .threshold("travail.ecart.seuil")))

  static let overqualified = declared(
    "acquis.surqualification", "acquis", "Compétences sous-utilisées", "Skills left unused",
    when: .compare(.above, reading("surqualification"), .number(30)))

  static let failing = declared(
    "emploi.essai", "emploi", "Entreprises sans recrutement local", "Firms without local hiring",
    when: .function(ScriptFunction(ordinal: 0)))

  static let policy = declared(
    "diversite.politique", "diversite", "Aucune politique de la diversité", "No diversity policy",
    when: .compare(.below, reading("politique"), .number(1)))

  static let networks = declared(
    "reseau.acteurs", "reseautage", "Peu de partenaires", "Few partners",
    when: .compare(.below, .leaf(.stakeholders(StakeholderQuery())), .number(3)))

  static let old: Rule = {
    var rule = declared(
      "acces.ancien", "acces", "Guichet unique absent", "No single counter",
      when: .compare(.below, reading("politique"), .number(1)))
    rule.disabledBecause = .only(
      "remplacée par le guichet de la MRC depuis 2025", in: .fr)
    return rule
  }()

  static let wait = declared(
    "francais.attente", "francais", "Longue attente pour les cours de français",
    "Long wait for French courses",
    when: .compare(.above, reading("francisation"), .threshold("francais.attente.delai")))

  static let airport = declared(
    "transport.aeroport", "infrastructures", "Aéroport sans liaison", "Airport without a link",
    when: .compare(.below, reading("politique"), .number(1)))

  static func reading(_ indicator: String) -> Quantity { .leaf(.reading(ReadingQuery(indicator))) }

  private static func declared(
    _ id: String, _ characteristic: String, _ fr: String, _ en: String, when: Condition
  ) -> Rule {
    Rule(
      id: id, characteristic: characteristic, label: .both(fr: fr, en: en),
      source: .only("SCHL", in: .fr), when: when, origin: VictoriavillePack.origin(40))
  }
}

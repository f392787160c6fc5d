import JalonModel
import Testing

@testable import JalonReport

@Suite struct ConditionSentenceTests {
  struct Case: CustomTestStringConvertible {
    var condition: Condition
    var fr: String
    var en: String
    var testDescription: String { en }
  }

  private static let vacancy = CatalogueSample.reading("inoccupation")
  private static let low = Condition.compare(.below, vacancy, .number(3))
  private static let known = Condition.known(CatalogueSample.reading("garde"))

  private static let rural: PlaceFacts = {
    var facts = PlaceFacts()
    facts.kinds = [.municipality, .mrc]
    facts.milieux = [.rural]
    facts.within = [.region: ["estrie", "inconnue"]]
    facts.population = 0...5000
    return facts
  }()

  private static let falling =
    TimeSpan(1, .years).map { span in
      Condition.trend(.falling, ChangeQuery("inoccupation", over: span), by: .number(2))
    } ?? low

  static let cases = [
    Case(
      condition: .fires("logement", atLeast: .high),
      fr: "La règle «~logement~» est signalée, de gravité au moins élevée.",
      en: "The rule “logement” is flagged with a severity of at least high."),
    Case(
      condition: low, fr: "«~Taux d’inoccupation~» est sous 3.", en: "“Vacancy rate” is below 3."),
    Case(
      condition: .compare(.above, .negative(vacancy), .threshold("garde.plancher")),
      fr: "«~Taux d’inoccupation, en sens inverse~» dépasse 70, puis 84 depuis le 4~avril~2022 "
        + "(garde.plancher).",
      en: "“Vacancy rate, reversed” is above 70, then 84 since April~4,~2022 (garde.plancher)."),
    Case(
      condition: .outside(
        .arithmetic(.over, vacancy, .number(2)), low: .number(1), high: .number(2)),
      fr: "«~Taux d’inoccupation~»~÷ 2 n’est pas entre 1 et 2.",
      en: "“Vacancy rate”~÷ 2 is not between 1 and 2."),
    Case(
      condition: .any([.all([low, known]), low]),
      fr: "(«~Taux d’inoccupation~» est sous 3 et la donnée «~Places en garderie par 100 enfants~» "
        + "est connue) ou «~Taux d’inoccupation~» est sous 3.",
      en: "(“Vacancy rate” is below 3 and the figure “Childcare places per 100 children” is known) "
        + "or “Vacancy rate” is below 3."),
    Case(
      condition: .none([known]),
      fr: "La donnée «~Places en garderie par 100 enfants~» manque.",
      en: "The figure “Childcare places per 100 children” is missing."),
    Case(
      condition: .none([low]),
      fr: "Il n’est pas vrai que «~Taux d’inoccupation~» est sous 3.",
      en: "It is not true that “Vacancy rate” is below 3."),
    Case(
      condition: .some(2, [low, known, .fires("absente")]),
      fr: "Au moins 2 de ces conditions sont remplies~: «~Taux d’inoccupation~» est sous 3; la "
        + "donnée «~Places en garderie par 100 enfants~» est connue; la règle «~absente~» est "
        + "signalée.",
      en: "At least 2 of these conditions hold: “Vacancy rate” is below 3; the figure “Childcare "
        + "places per 100 children” is known; the rule “absente” is flagged."),
    Case(
      condition: falling,
      fr: "«~Taux d’inoccupation~» est en baisse sur 1 an, de 2 ou plus.",
      en: "“Vacancy rate” is falling over 1 year, by 2 or more."),
    Case(
      condition: .isPlace(rural),
      fr: "La collectivité est de genre municipalité ou MRC, de milieu rural, située dans la "
        + "région~: Estrie ou inconnue, peuplée de 0 à 5~000 personnes.",
      en: "The place is a municipality or MRC, of rural surroundings, in the region of Estrie or "
        + "inconnue, with 0 to 5,000 people."),
    Case(
      condition: .function(ScriptFunction(ordinal: 0)),
      fr: "Un calcul propre à la règle le conclut.", en: "The rule’s own computation finds so."),
  ]

  @Test(arguments: cases)
  func `a condition reads as a sentence in both languages`(_ each: Case) {
    let said = { (language: Language) in
      ConditionSentence(names: Names(CatalogueSample.catalogue, language))
        .sentence(each.condition, in: nil).replacing("\u{A0}", with: "~")
    }
    #expect(said(.fr) == each.fr)
    #expect(said(.en) == each.en)
  }

  @Test func `a quantity that names itself ends by its name`() throws {
    var rule = try #require(CatalogueSample.catalogue.pack.rules.first)
    rule.quantities = [NamedQuantity(name: "rond", quantity: .negative(.named("rond")))]
    let text = QuantityPhrase(names: Names(CatalogueSample.catalogue, .fr)).text(
      .named("rond"), in: rule)
    #expect(text == "l’opposé de rond")
  }

  @Test func `a declared fact is a yes or a no`() throws {
    var catalogue = CatalogueSample.catalogue
    var threshold = Threshold(
      id: "oui", values: [.init(from: nil, value: 1)], origin: CatalogueSample.origin)
    threshold.unit = "yes_no"
    catalogue.pack.thresholds.append(threshold)
    let policy = CatalogueSample.reading("politique")
    let said = { (comparison: Condition.Comparison) in
      ConditionSentence(names: Names(catalogue, .en))
        .sentence(.compare(comparison, policy, .threshold("oui")), in: nil)
    }
    #expect(said(.below) == "The answer to “Diversity policy adopted” is no.")
    #expect(said(.atLeast) == "The answer to “Diversity policy adopted” is yes.")
  }
}

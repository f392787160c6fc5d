import JalonModel

extension Lexicon {
  /// What a free word is called with, in order.
  static func parameters(of word: String) -> [Vocabulary.Parameter] {
    switch word {
    case "below", "at_most", "above", "at_least":
      [quantity, required("seuil", "threshold", .bound)]
    case "between", "outside":
      [quantity, required("minimum", "low", .bound), required("maximum", "high", .bound)]
    case "rising", "falling": [indicator, options(.trendOptions, .required)]
    case "known": [quantity]
    case "all", "any", "none": [conditions]
    case "some": [required("nombre", "count", .number), conditions]
    case "fires":
      [
        required("regle", "rule", .id("rule")),
        .init(
          name: .both(fr: "gravite", en: "severity"), holds: .word("severity"), isRequired: false),
      ]
    case "is": [options(.placeFacts, .required)]
    case "overdue": [options(.overdueOptions, .required)]
    case "off_target": [required("declencheur", "trigger", .id("trigger"))]
    case "value": [indicator, options(.valueOptions)]
    case "gap": [indicator, options(.gapOptions, .required)]
    case "change": [indicator, options(.changeOptions, .required)]
    case "stakeholders": [options(.stakeholdersOptions)]
    case "feedback":
      [
        required("sondage", "survey", .id("survey")),
        required("questions", "questions", .list(.string)),
        required("agregat", "aggregate", .word("surveyAggregate")), options(.feedbackOptions),
      ]
    case "divergence": [required("caracteristique", "characteristic", .id("characteristic"))]
    case "peers":
      [
        indicator, required("agregat", "aggregate", .word("peersAggregate")),
        options(.peersOptions),
      ]
    case "limit": [required("seuil", "threshold", .id("threshold"))]
    case "absent", "withheld", "stale", "not_applicable":
      [.init(name: .both(fr: "symbole", en: "symbol"), holds: .string, isRequired: false)]
    case "remove": []
    case "include", "data", "collectivities": [required("chemin", "path", .string)]
    case "use": [required("trousse", "pack", .string)]
    case "test": [required("phrase", "sentence", .string)]
    default: [required("id", "id", .string)]
    }
  }

  private enum Presence { case required, optional }

  private static func required(_ fr: String, _ en: String, _ holds: Vocabulary.Holding)
    -> Vocabulary.Parameter
  { .init(name: .both(fr: fr, en: en), holds: holds, isRequired: true) }

  private static func options(_ scope: Scope, _ presence: Presence = .optional)
    -> Vocabulary.Parameter
  {
    .init(
      name: .both(fr: "options", en: "options"), holds: .fields("\(scope)"),
      isRequired: presence == .required)
  }

  private static let quantity = required("grandeur", "quantity", .quantity)
  private static let indicator = required("indicateur", "indicator", .id("indicator"))
  private static let conditions = required("conditions", "conditions", .list(.condition))
}

internal import JalonModel

/// A missing thing in words, and how it is given.
struct NeedText {
  let names: Names

  private var words: Words { names.words }

  /// What it is, with the period that is waited for.
  func subject(_ need: Needs.Need) -> String {
    let subject = MissingText(names: names).subject(Gap(data: [need.datum]))
    guard need.datum.period == nil, let period = need.rows.first?.period else { return subject }
    return subject + " (\(DateFormat(words.language).text(period)))"
  }

  /// Why it is missing; nil where what it is says it.
  func reason(_ need: Needs.Need) -> String? {
    MissingText(names: names).reason(Gap(data: [need.datum]))
  }

  /// What a letter says beside what it is: of a figure why it is missing, of relations and facts
  /// what is to be told.
  func request(_ need: Needs.Need) -> String? {
    switch need.datum.kind {
    case .relations:
      let relations = words.choice(Relation.allCases.map(words.relation))
      return words.say(
        "la liste des organismes, avec pour chacun la nature du lien (\(relations))",
        "the list of organizations, with the nature of the tie of each (\(relations))")
    case .field: return names.isHere(need.datum.place) ? nil : names.place(need.datum.place)
    case .indicator, .survey, .rule, .threshold: return reason(need)
    }
  }

  func obstacle(_ obstacle: Needs.Obstacle) -> String {
    switch obstacle {
    case .brokenSeries:
      words.say(
        "la série a changé de définition entre les deux lectures",
        "the series changed its definition between the two readings")
    case .failedRule:
      words.say("une règle dont elle dépend est en échec", "a rule that it rests on failed")
    case .fewPeers:
      words.say(
        "trop peu d’autres collectivités ont cette donnée", "too few other places have this figure")
    case .smallCell:
      words.say(
        "trop peu de personnes pour que la donnée soit montrée",
        "too few people for the figure to be shown")
    case .threshold:
      words.say("un seuil n’est pas encore en vigueur", "a threshold is not yet in force")
    case .notApplicable: words.reason(.notApplicable)
    }
  }

  /// What would be written in the card of the place; nil for a figure.
  func declaration(_ datum: MissingDatum) -> String? {
    switch datum.kind {
    case .relations:
      return words.say(
        "relations = { acteur = { \"partenariat\" } }",
        "relations = { actor = { \"partnership\" } }")
    case .field:
      let (name, value) = field(datum.id)
      return "\(name) = \(value)"
    case .indicator, .survey, .rule, .threshold: return nil
    }
  }

  private func field(_ id: String) -> (String, String) {
    switch id {
    case "milieu": ("milieu", words.say("\"rural\"", "\"rural\""))
    case "population": ("population", "0")
    case "designation": ("designation", "\"…\"")
    default: (words.say("dans", "within"), "{ \(id) = \"…\" }")
    }
  }
}

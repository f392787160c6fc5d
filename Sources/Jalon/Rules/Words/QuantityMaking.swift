import JalonLua
import JalonModel

/// The words that make quantities.
extension Session {
  static let indicator = (fr: "l’identifiant d’un indicateur", en: "an indicator’s id")

  func quantity(_ word: String, _ arguments: WordArguments) throws -> Quantity {
    switch word {
    case "limit":
      try arguments.atMost(1)
      return .threshold(try arguments.text(0, ("le nom d’un seuil", "a threshold’s name")))
    case "divergence":
      try arguments.atMost(1)
      return .leaf(
        .divergence(
          try arguments.text(0, ("l’identifiant d’une caractéristique", "a characteristic’s id"))))
    default: return .leaf(try leaf(word, arguments))
    }
  }

  private func leaf(_ word: String, _ arguments: WordArguments) throws -> Quantity.Leaf {
    switch word {
    case "value": .reading(try reading(arguments))
    case "gap": .gap(try gap(arguments))
    case "change": .change(try change(arguments, .changeOptions).query)
    case "stakeholders": .stakeholders(try stakeholders(arguments))
    case "feedback": .feedback(try feedback(arguments))
    case "peers": .peers(try peers(arguments))
    default: throw HostError("`\(arguments.word)` makes no quantity")
    }
  }

  func reading(_ arguments: WordArguments) throws -> ReadingQuery {
    try arguments.atMost(2)
    let options = try arguments.options(1, .valueOptions)
    let query = ReadingQuery(
      try arguments.text(0, Self.indicator), group: try options.group("group"),
      at: try options.at(), period: try options.period(), ago: try options.span("ago"))
    if query.period != nil, query.ago != nil {
      throw refuse(
        Problem(
          "options_exclude",
          .both(
            fr: "«\u{A0}periode\u{A0}» et «\u{A0}il_y_a\u{A0}» s’excluent.",
            en: "`period` and `ago` exclude one another.")))
    }
    return query
  }

  private func gap(_ arguments: WordArguments) throws -> GapQuery {
    try arguments.atMost(2)
    let options = try arguments.options(1, .gapOptions)
    guard let to = try options.text("to") else {
      throw refuse(.missingField("to", "a", of: .both(fr: "«\u{A0}ecart\u{A0}»", en: "`gap`")))
    }
    return GapQuery(
      try arguments.text(0, Self.indicator), of: try options.group("of"),
      to: Lexicon.kind(to).map { .kind($0) } ?? .group(Lexicon.group(to)),
      at: try options.at(),
      form: try options.word("as", in: .gapForm, as: GapQuery.Form.self) ?? .difference)
  }

  func change(_ arguments: WordArguments, _ scope: Scope) throws -> (
    query: ChangeQuery, options: WordOptions
  ) {
    try arguments.atMost(2)
    let options = try arguments.options(1, scope)
    guard let over = try options.span("over") else {
      throw refuse(
        .missingField(
          "over", "sur", of: .both(fr: "«\u{A0}\(arguments.word)\u{A0}»", en: "`\(arguments.word)`")
        ))
    }
    guard over.unit != .reviews, over.count > 0 else {
      throw options.mismatch(
        "over", ("une durée («\u{A0}1 an\u{A0}»)", "a length of time (\"1 year\")"),
        .text("\(over)"))
    }
    let query = ChangeQuery(
      try arguments.text(0, Self.indicator), group: try options.group("group"),
      at: try options.at(), over: over,
      form: try options.word("as", in: .changeForm, as: ChangeQuery.Form.self) ?? .difference)
    return (query, options)
  }

  func stakeholders(_ arguments: WordArguments) throws -> StakeholderQuery {
    try arguments.atMost(1)
    let options = try arguments.options(0, .stakeholdersOptions)
    var query = StakeholderQuery()
    query.relations = Set(try options.words("relation", in: .relation, as: Relation.self))
    query.role = try options.text("role")
    query.sector = try options.word("sector", in: .sector, as: Sector.self)
    query.serves = try options.group("serves")
    return query
  }

  func feedback(_ arguments: WordArguments) throws -> FeedbackQuery {
    try arguments.atMost(4)
    let survey = try arguments.text(0, ("l’identifiant d’un sondage", "a survey’s id"))
    var questions: [String] = []
    switch arguments[1] {
    case .text(let question): questions = [question]
    case .table(let table):
      questions = table.list.compactMap { if case .text(let text) = $0 { text } else { nil } }
      if questions.count == table.entries.count, !questions.isEmpty { break }
      fallthrough
    default: throw arguments.mismatch(1, ("une question ou une liste", "a question or a list"))
    }
    let written = try arguments.text(
      2,
      (
        "«\u{A0}moyenne\u{A0}», «\u{A0}favorable\u{A0}» ou «\u{A0}n\u{A0}»",
        "\"mean\", \"favourable\" or \"n\""
      ))
    guard let word = Lexicon.canonical(written, in: .surveyAggregate),
      let aggregate = Survey.Aggregate(rawValue: word.english)
    else {
      throw refuse(
        .unknownValue(written, of: arguments.word, known: Lexicon.names(in: .surveyAggregate)))
    }
    return FeedbackQuery(
      survey: survey, questions: questions, aggregate: aggregate,
      group: try arguments.options(3, .feedbackOptions).group("group"))
  }

  func peers(_ arguments: WordArguments) throws -> PeersQuery {
    try arguments.atMost(3)
    let indicator = try arguments.text(0, Self.indicator)
    let written = try arguments.text(
      1,
      (
        "«\u{A0}mediane\u{A0}», «\u{A0}rang\u{A0}» ou «\u{A0}nombre\u{A0}»",
        "\"median\", \"rank\" or \"count\""
      ))
    guard let word = Lexicon.canonical(written, in: .peersAggregate),
      let statistic = PeersQuery.Statistic(rawValue: word.english)
    else {
      throw refuse(
        .unknownValue(written, of: arguments.word, known: Lexicon.names(in: .peersAggregate)))
    }
    let options = try arguments.options(2, .peersOptions)
    var query = PeersQuery(indicator, statistic)
    query.kind = try options.word("kind", in: .kind, as: Kind.self)
    query.milieu = try options.word("milieu", in: .milieu, as: Milieu.self)
    query.region = try options.text("region")
    query.population = try options.range("population")
    return query
  }
}

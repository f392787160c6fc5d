import JalonLua
import JalonModel

/// The words that make conditions.
extension Session {
  func condition(_ word: String, _ arguments: WordArguments) throws -> Condition {
    if let comparison = Condition.Comparison(rawValue: word) {
      try arguments.atMost(2)
      return .compare(comparison, try arguments.quantity(0), try arguments.bound(1))
    }
    switch word {
    case "between", "outside":
      try arguments.atMost(3)
      let (quantity, low, high) = (
        try arguments.quantity(0), try arguments.bound(1), try arguments.bound(2)
      )
      return word == "between"
        ? .between(quantity, low: low, high: high) : .outside(quantity, low: low, high: high)
    case "rising": return try trend(.rising, arguments)
    case "falling": return try trend(.falling, arguments)
    case "known":
      try arguments.atMost(1)
      return .known(try arguments.quantity(0))
    case "all", "any", "none":
      try arguments.atMost(1)
      let parts = try arguments.conditions(0)
      return word == "all" ? .all(parts) : word == "any" ? .any(parts) : .none(parts)
    case "some":
      try arguments.atMost(2)
      let parts = try arguments.conditions(1)
      guard case .integer(let count) = arguments[0], let count = Int(exactly: count),
        (1...parts.count).contains(count)
      else {
        throw arguments.mismatch(
          0,
          (
            "un nombre entier de 1 à \(parts.count), le nombre de conditions",
            "a whole number from 1 to \(parts.count), the number of conditions"
          ))
      }
      return .some(count, parts)
    case "fires":
      let (rule, severity) = try arguments.firing()
      return .fires(rule, atLeast: severity)
    case "is":
      try arguments.atMost(1)
      return .isPlace(try facts(arguments))
    case "overdue":
      try arguments.atMost(1)
      let options = try arguments.options(0, .overdueOptions)
      let span = try options.span("by")
      if span?.unit == .reviews {
        throw options.mismatch(
          "by",
          ("une durée du calendrier («\u{A0}30 jours\u{A0}»)", "days, weeks, months or years"),
          .text("reviews"))
      }
      return .plan(.overdue(by: span, trigger: try options.text("trigger")))
    case "off_target":
      try arguments.atMost(1)
      return .plan(
        .offTarget(try arguments.text(0, ("l’identifiant d’un déclencheur", "a trigger’s id"))))
    default: throw HostError("`\(arguments.word)` makes no condition")
    }
  }

  private func trend(_ trend: Condition.Trend, _ arguments: WordArguments) throws -> Condition {
    let (query, options) = try change(arguments, .trendOptions)
    var by: Quantity?
    switch options.values["by"] {
    case nil: break
    case .text(let name): by = .threshold(name)
    case .some(let value):
      by = quantity(value)
      if case .number(let number) = by, number <= 0 { by = nil }
      guard by != nil else {
        throw options.mismatch(
          "by", ("un nombre positif ou un seuil", "a positive number or a threshold"), value)
      }
    }
    return .trend(trend, query, by: by)
  }

  private func facts(_ arguments: WordArguments) throws -> PlaceFacts {
    let options = try arguments.options(0, .placeFacts)
    var facts = PlaceFacts()
    facts.kinds = Set(try options.words("kind", in: .kind, as: Kind.self))
    facts.milieux = Set(try options.words("milieu", in: .milieu, as: Milieu.self))
    facts.designations = Set(try options.texts("designation"))
    facts.population = try options.range("population")
    for kind in Kind.allCases where options.has(kind.rawValue) {
      facts.within[kind] = Set(try options.texts(kind.rawValue))
    }
    if facts == PlaceFacts() {
      throw refuse(
        Problem(
          "nothing_asked",
          .both(
            fr: "«\u{A0}\(arguments.word)\u{A0}» ne demande rien.",
            en: "`\(arguments.word)` asks nothing."),
          remedy: .both(
            fr: "Nommez un fait\u{A0}: est{ genre = \"municipalite\" }.",
            en: "Name a fact: is{ kind = \"municipality\" }.")))
    }
    return facts
  }
}

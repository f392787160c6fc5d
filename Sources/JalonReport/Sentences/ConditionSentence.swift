internal import JalonModel

/// A condition as a sentence, as it could be read aloud at a council meeting.
///
/// What stands inside another condition is put in parentheses where it would be ambiguous.
struct ConditionSentence {
  let names: Names
  var ids = IdStyle.bare

  private var words: Words { names.words }
  private var quantities: QuantityPhrase { QuantityPhrase(names: names, ids: ids) }

  /// The sentence, with a capital and a full stop.
  func sentence(_ condition: Condition, in rule: Rule?) -> String {
    clause(condition, in: rule).capital + "."
  }

  /// The same inside a longer sentence.
  func clause(_ condition: Condition, in rule: Rule?) -> String {
    switch condition {
    case .compare(let comparison, let quantity, let bound):
      return compare(comparison, quantity, bound, in: rule)
    case .between(let quantity, let low, let high):
      return within(quantity, low, high, in: rule, words.say("est entre", "is between"))
    case .outside(let quantity, let low, let high):
      return within(quantity, low, high, in: rule, words.say("n’est pas entre", "is not between"))
    case .trend(let trend, let change, let by): return self.trend(trend, change, by: by, in: rule)
    case .known(let quantity):
      let name = quantities.text(quantity, in: rule)
      return words.say("la donnée \(name) est connue", "the figure \(name) is known")
    case .all(let parts): return joined(parts, words.say(" et ", " and "), in: rule)
    case .any(let parts): return joined(parts, words.say(" ou ", " or "), in: rule)
    case .none(let parts): return none(parts, in: rule)
    case .some(let count, let parts):
      let number = words.number(count)
      return words.about(
        words.say(
          "au moins \(number) de ces conditions sont remplies",
          "at least \(number) of these conditions hold"), listed(parts, in: rule))
    case .fires(let id, let least):
      let rule = words.quoted(names.ruleLabel(id))
      return words.say("la règle \(rule) est signalée", "the rule \(rule) is flagged")
        + (least.map { words.say(", ", " with a ") + words.atLeast($0) } ?? "")
    case .isPlace(let facts): return PlaceFactsPhrase(names: names).text(facts)
    case .plan(let query): return PlanPhrase(names: names).text(query)
    case .function:
      return words.say(
        "un calcul propre à la règle le conclut", "the rule’s own computation finds so")
    }
  }

  private func compare(
    _ comparison: Condition.Comparison, _ quantity: Quantity, _ bound: Quantity, in rule: Rule?
  ) -> String {
    let name = quantities.text(quantity, in: rule)
    if let answer = yesOrNo(comparison, bound) {
      return words.say("la réponse à \(name) est \(answer)", "the answer to \(name) is \(answer)")
    }
    let verb =
      switch comparison {
      case .below: words.say("est sous", "is below")
      case .atMost: words.say("est d’au plus", "is at most")
      case .above: words.say("dépasse", "is above")
      case .atLeast: words.say("est d’au moins", "is at least")
      }
    return "\(name) \(verb) \(quantities.text(bound, in: rule))"
  }

  /// What a comparison of a declared fact comes to: yes is 1 and no is 0.
  private func yesOrNo(_ comparison: Condition.Comparison, _ bound: Quantity) -> String? {
    guard case .threshold(let id) = bound, let threshold = names.threshold(id),
      threshold.unit == "yes_no", threshold.values.count == 1, let value = threshold.values.first
    else { return nil }
    let isYes: (Double) -> Bool = { figure in
      switch comparison {
      case .below: figure < value.value
      case .atMost: figure <= value.value
      case .above: figure > value.value
      case .atLeast: figure >= value.value
      }
    }
    switch (isYes(0), isYes(1)) {
    case (true, false): return words.say("non", "no")
    case (false, true): return words.say("oui", "yes")
    case (true, true), (false, false): return nil
    }
  }

  private func within(
    _ quantity: Quantity, _ low: Quantity, _ high: Quantity, in rule: Rule?, _ verb: String
  ) -> String {
    let name = quantities.text(quantity, in: rule)
    let bounds = words.list([quantities.text(low, in: rule), quantities.text(high, in: rule)])
    return "\(name) \(verb) \(bounds)"
  }

  private func trend(
    _ trend: Condition.Trend, _ change: ChangeQuery, by: Quantity?, in rule: Rule?
  ) -> String {
    let name = quantities.subject(of: change)
    let span = change.over.text(in: words.language)
    let verb =
      trend == .rising
      ? words.say("est en hausse sur \(span)", "is rising over \(span)")
      : words.say("est en baisse sur \(span)", "is falling over \(span)")
    guard let by else { return "\(name) \(verb)" }
    let least = quantities.text(by, in: rule)
    return words.say("\(name) \(verb), de \(least) ou plus", "\(name) \(verb), by \(least) or more")
  }

  private func none(_ parts: [Condition], in rule: Rule?) -> String {
    if parts.count == 1, case .known(let quantity)? = parts.first {
      let name = quantities.text(quantity, in: rule)
      return words.say("la donnée \(name) manque", "the figure \(name) is missing")
    }
    if parts.count == 1, let only = parts.first {
      let inner = clause(only, in: rule)
      // French elides before the two articles and pronouns that a clause may begin with.
      let elides = inner.hasPrefix("il ") || inner.hasPrefix("un ") || inner.hasPrefix("au ")
      return words.say(
        "il n’est pas vrai " + (elides ? "qu’" : "que ") + inner, "it is not true that \(inner)")
    }
    return words.about(
      words.say("aucune de ces conditions n’est remplie", "none of these conditions holds"),
      listed(parts, in: rule))
  }

  private func listed(_ parts: [Condition], in rule: Rule?) -> String {
    parts.map { nested($0, in: rule) }.joined(separator: "; ")
  }

  private func joined(_ parts: [Condition], _ link: String, in rule: Rule?) -> String {
    if parts.count == 1, let only = parts.first { return clause(only, in: rule) }
    return parts.map { nested($0, in: rule) }.joined(separator: link)
  }

  private func nested(_ part: Condition, in rule: Rule?) -> String {
    let text = clause(part, in: rule)
    return part.isCompound ? "(\(text))" : text
  }
}

extension Condition {
  /// Whether it is made of several conditions, or denies one.
  fileprivate var isCompound: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.count > 1
    case .none, .some: true
    default: false
    }
  }
}

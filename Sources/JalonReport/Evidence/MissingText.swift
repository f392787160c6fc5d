internal import JalonModel

/// What is missing, in words.
struct MissingText {
  let names: Names

  private var words: Words { names.words }

  /// What it is, of which group, period and place, if it is not the one diagnosed.
  func subject(_ datum: MissingDatum) -> String {
    var parts = [subject(datum.kind, datum.id, group: datum.group)]
    if let period = datum.period { parts.append(DateFormat(words.language).text(period)) }
    if datum.place != names.place.id { parts.append(names.place(datum.place)) }
    return parts.joined(separator: ", ")
  }

  private func subject(_ kind: MissingDatum.Kind, _ id: String, group: String?) -> String {
    switch kind {
    case .indicator: return names.indicatorLabel(id, group: group)
    case .survey:
      // Either a survey or one of the indicators that its aggregates are.
      let label = names.indicator(id) == nil ? names.survey(id) : names.indicatorLabel(id)
      return names.group(group).map { "\(label), \($0)" } ?? label
    case .relations:
      return words.say(
        "Relations avec les parties prenantes", "Relations with stakeholders")
    case .field:
      return words.about(
        words.say("Fiche de la collectivité", "Facts about the place"), words.placeFact(id))
    case .rule: return words.say("Règle ", "Rule ") + words.quoted(names.ruleLabel(id))
    case .threshold: return threshold(id)
    }
  }

  /// A threshold has no name for people: it is known by its rule.
  private func threshold(_ id: String) -> String {
    var rule = id[...]
    while let dot = rule.lastIndex(of: ".") {
      rule = rule[..<dot]
      guard names.rule(String(rule)) != nil else { continue }
      let label = words.quoted(names.ruleLabel(String(rule)))
      return words.say("Seuil de la règle \(label)", "Threshold of the rule \(label)")
    }
    return words.say("Seuil \(words.quoted(id))", "Threshold \(words.quoted(id))")
  }

  func cause(_ datum: MissingDatum) -> String {
    datum.kind == .threshold
      ? words.say("pas encore en vigueur", "not yet in force") : words.cause(datum.cause)
  }
}

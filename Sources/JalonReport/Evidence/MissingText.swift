internal import JalonModel

/// What is missing, in words.
struct MissingText {
  let names: Names

  private var words: Words { names.words }

  /// What they are: of which groups, periods and places, if not of all people at the place diagnosed.
  func subject(_ gap: Gap) -> String {
    guard let first = gap.data.first else { return "" }
    switch first.kind {
    case .indicator: return indicator(gap.data)
    case .survey: return survey(gap)
    case .relations:
      return words.say("Relations avec les parties prenantes", "Relations with stakeholders")
    case .field:
      return words.about(
        words.say("Fiche de la collectivité", "Facts about the place"), words.placeFact(first.id))
    case .rule: return words.say("Règle ", "Rule ") + words.quoted(names.ruleLabel(first.id))
    case .threshold: return threshold(first.id)
    }
  }

  /// Why they are missing; nil where what they are says it.
  func reason(_ gap: Gap) -> String? {
    switch gap.data.first?.kind {
    case .threshold: words.say("pas encore en vigueur", "not yet in force")
    case .survey where gap.cause == .reading(.absent) && isSurvey(gap): nil
    default: words.cause(gap.cause)
    }
  }

  /// Each thing apart, as who asks for everything is told.
  func parts(_ gap: Gap) -> [String] {
    guard gap.data.count > 1, gap.data[0].kind == .survey else { return [] }
    return gap.data.compactMap { names.surveyAndQuestion($0.id) }.map {
      names.question($0.question, of: $0.survey, .whole)
    }
  }

  /// The indicator, then what is common to all, then what tells them apart.
  private func indicator(_ data: [MissingDatum]) -> String {
    let first = data[0]
    let oneGroup = data.allSatisfy { $0.group == first.group }
    let onePlace = data.allSatisfy { $0.place == first.place }
    let onePeriod = data.allSatisfy { $0.period == first.period }
    let common = [
      names.indicatorLabel(first.id), oneGroup ? names.group(first.group) : nil,
      onePeriod ? period(first) : nil, onePlace ? elsewhere(first) : nil,
    ]
    let label = common.compactMap { $0 }.joined(separator: ", ")
    if data.count == 1 { return label }
    let sides = data.map { datum in
      [
        oneGroup ? nil : names.side(datum.group), onePeriod ? nil : period(datum),
        onePlace ? nil : oneGroup ? names.place(datum.place) : elsewhere(datum),
      ].compactMap { $0 }.joined(separator: ", ")
    }
    return words.about(label, sides.joined(separator: "; "))
  }

  private func period(_ datum: MissingDatum) -> String? {
    datum.period.map(DateFormat(words.language).text)
  }

  private func elsewhere(_ datum: MissingDatum) -> String? {
    names.isHere(datum.place) ? nil : names.place(datum.place)
  }

  private func isSurvey(_ gap: Gap) -> Bool {
    gap.data.allSatisfy { names.surveyAndQuestion($0.id) != nil }
  }

  private func survey(_ gap: Gap) -> String {
    let first = gap.data[0]
    guard isSurvey(gap), let asked = names.surveyAndQuestion(first.id) else { return named(first) }
    let label = [
      names.survey(asked.survey), names.group(first.group, answering: asked.survey), period(first),
      elsewhere(first),
    ].compactMap { $0 }.joined(separator: ", ")
    let count = words.count(
      gap.data.count, words.say("question", "question"), words.say("questions", "questions"))
    let what =
      gap.data.count == 1 ? names.question(asked.question, of: asked.survey) : count
    let unanswered = words.say("sans réponse publiée", "without published answers")
    return words.about(label, gap.cause == .reading(.absent) ? "\(what) \(unanswered)" : what)
  }

  /// A survey, or the characteristic that surveys ask about.
  private func named(_ datum: MissingDatum) -> String {
    let isCharacteristic = names.isCharacteristic(datum.id)
    let label =
      isCharacteristic
      ? words.about(words.say("Sondages", "Surveys"), names.characteristic(datum.id))
      : names.indicator(datum.id) == nil ? names.survey(datum.id) : names.indicatorLabel(datum.id)
    return [label, names.group(datum.group), period(datum), elsewhere(datum)].compactMap { $0 }
      .joined(separator: ", ")
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
}

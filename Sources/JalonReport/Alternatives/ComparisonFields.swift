internal import JalonModel

/// What one set of rules writes in the fields of a rule, in words.
struct ComparisonFields {
  let names: Names

  private var words: Words { names.words }

  /// A field of a rule; nil where nothing is written there.
  func text(_ field: Comparison.Field, of rule: Rule) -> String? {
    let conditions = ConditionSentence(names: names)
    return switch field {
    case .label: names.text(rule.label)
    case .characteristic: names.characteristic(rule.characteristic)
    case .issue: rule.issue.map(names.issue)
    case .source: names.text(rule.source)
    case .applies: rule.applies.map { conditions.sentence($0, in: rule) }
    case .when: conditions.sentence(rule.when, in: rule)
    case .severity: RuleSentences(names: names).severity(of: rule)
    case .finding: RuleSentences(names: names).finding(of: rule)
    case .suggests:
      rule.suggests.isEmpty ? nil : words.choice(rule.suggests.map(names.solutionLabel))
    case .owner: rule.owner.map(names.stakeholder)
    case .disabled: rule.disabledBecause.map(names.text)
    case .threshold(let id): threshold(id, of: rule)
    case .quantity(let name):
      rule.quantities.first { $0.name == name }.map {
        QuantityPhrase(names: names).text($0.quantity, in: rule)
      }
    case .indicator(let id): names.indicator(id).map(indicator)
    case .function: nil
    }
  }

  private func threshold(_ id: String, of rule: Rule) -> String? {
    // A rule's own may lack the unit that it has where it is compared.
    guard let threshold = names.threshold(id) ?? rule.thresholds.first(where: { $0.id == id })
    else { return nil }
    return ThresholdPhrase(names: names).values(threshold)
  }

  /// What decides how the figures of an indicator are read.
  private func indicator(_ indicator: Indicator) -> String {
    let span = { (span: TimeSpan?) in span?.text(in: words.language) }
    let number = { (value: Double) in names.figures.short(value, unit: indicator.unit) }
    let range = indicator.range.map {
      words.list([number($0.lowerBound), number($0.upperBound)])
    }
    let breaks = indicator.breaks.map { DateFormat(words.language).text($0.before) }
    let base = indicator.base.map { base in
      let limits = [base.fragileBelow, base.unknownBelow].compactMap(\.self).map {
        names.figures.short($0, unit: "")
      }
      return "\(names.indicatorLabel(base.indicator)) (\(limits.joined(separator: "; ")))"
    }
    let parts: [(String, String?)] = [
      (words.say("unité", "unit"), indicator.unit.isEmpty ? nil : names.unit(indicator.unit)),
      (words.say("sens", "direction"), words.direction(indicator.direction)),
      (words.say("plage", "range"), range),
      (
        words.say("groupes", "groups"),
        indicator.groups.map { names.side($0) }.joined(separator: ", ")
      ),
      (words.say("âge maximal", "oldest age"), span(indicator.maxAge)),
      (words.say("report", "carried forward"), span(indicator.carryForward)),
      (words.say("délai", "delay"), span(indicator.delay)),
      (
        words.say("ruptures", "breaks"),
        breaks.isEmpty ? nil : breaks.joined(separator: ", ")
      ),
      (words.say("effectif", "base"), base),
      (
        words.say("calcul", "computed as"),
        indicator.compute.map { QuantityPhrase(names: names).text($0, in: nil) }
      ),
    ]
    return parts.compactMap { name, text in text.map { words.about(name, $0) } }
      .joined(separator: "; ")
  }
}

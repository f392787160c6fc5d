public import JalonModel

/// Indicators with their figures at a place: a line each.
public struct IndicatorListPage {
  private let indicators: [(Indicator, Explanation)]
  private let options: PageOptions

  /// The page of indicators, each explained by the comparison that has its figure.
  public init(_ indicators: [(Indicator, Explanation)], _ options: PageOptions) {
    self.indicators = indicators
    self.options = options
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    let words = options.words
    if indicators.isEmpty { sheet.fact(words.say("Aucun indicateur.", "No indicator."), level: 0) }
    for (indicator, explanation) in indicators {
      let names = Names(explanation.diagnosis, options.language)
      let evidence = explanation.sections.first?.condition.evidence
      var facts = ["\(names.text(indicator.label)) (\(indicator.id))"]
      switch evidence?.value {
      case .measured(let value, _)?:
        facts.append(
          names.figures.text(value, unit: evidence?.unit ?? "", decimals: evidence?.decimals))
        facts += [evidence?.readings.first?.period.map { DateFormat(options.language).text($0) }]
          .compactMap { $0 }
      case .missing(let reason)?: facts.append(words.reason(reason))
      case nil: facts.append(words.reason(.absent))
      }
      sheet.facts(facts, level: 0)
    }
    return SheetText.text(sheet, options)
  }
}

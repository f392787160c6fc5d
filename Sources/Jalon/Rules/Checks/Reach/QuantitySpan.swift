import JalonModel

extension PackNames {
  /// The figures that a quantity can come to, whose names and thresholds are written out.
  func span(of quantity: Quantity, _ pack: RulePack) -> FigureSpan {
    switch quantity {
    case .number(let number): return FigureSpan(number, number)
    case .threshold, .named: return .unbounded
    case .leaf(let leaf): return span(of: leaf, pack)
    case .negative(let inner): return -span(of: inner, pack)
    case .arithmetic(let sign, let a, let b):
      let (a, b) = (span(of: a, pack), span(of: b, pack))
      switch sign {
      case .plus: return a + b
      case .minus: return a - b
      case .times: return a * b
      case .over: return a / b
      }
    }
  }

  private func span(of leaf: Quantity.Leaf, _ pack: RulePack) -> FigureSpan {
    switch leaf {
    case .reading(let query): return span(ofIndicator: query.indicator, pack)
    case .gap(let query):
      let one = span(ofIndicator: query.indicator, pack)
      guard query.form == .ratio else { return one - one }
      return one.low >= 0 ? FigureSpan(0) : .unbounded
    case .change(let query):
      let one = span(ofIndicator: query.indicator, pack)
      guard query.form == .percent else { return one - one }
      return one.low >= 0 ? FigureSpan(-100) : .unbounded
    case .stakeholders: return FigureSpan(0, .infinity, .whole)
    case .feedback(let query):
      guard let survey = surveys[query.survey] else { return .unbounded }
      return span(of: query.aggregate, in: survey)
    case .divergence: return .unbounded
    case .peers(let query):
      switch query.statistic {
      case .median: return span(ofIndicator: query.indicator, pack)
      case .rank: return FigureSpan(1, .infinity, .whole)
      case .count: return FigureSpan(Double(PeersQuery.fewest), .infinity, .whole)
      }
    case .function: return .unbounded
    }
  }

  private func span(of aggregate: Survey.Aggregate, in survey: Survey) -> FigureSpan {
    switch aggregate {
    case .mean: FigureSpan(survey.scale.range.lowerBound, survey.scale.range.upperBound)
    case .favourable: FigureSpan(0, 100)
    case .n: FigureSpan(0, .infinity, .whole)
    }
  }

  private func span(ofIndicator id: String, _ pack: RulePack) -> FigureSpan {
    if let aggregate = aggregates[id] { return span(of: aggregate.aggregate, in: aggregate.survey) }
    guard let indicator = indicators[id].map({ pack.indicators[$0] }) else { return .unbounded }
    if indicator.unit == "yes_no" { return FigureSpan(0, 1, .whole) }
    guard let range = indicator.range else { return .unbounded }
    return FigureSpan(range.lowerBound, range.upperBound)
  }
}

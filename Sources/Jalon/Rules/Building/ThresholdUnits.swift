import JalonModel

extension RulePack {
  /// The pack with the unit of each threshold: its own, or that of what it is first compared with.
  func completingThresholdUnits() -> RulePack {
    var units: [String: String] = [:]
    let names = PackNames(self)
    for rule in rules {
      var evaluation = UnitEvaluation(names: names, pack: self, rule: rule)
      for (quantity, bounds) in rule.conditions.flatMap(\.boundQuantities) {
        for case .threshold(let id) in bounds where units[id] == nil {
          units[id] = evaluation.unit(of: quantity).unit
        }
      }
    }
    func completed(_ threshold: Threshold) -> Threshold {
      var threshold = threshold
      if threshold.unit == nil { threshold.unit = units[threshold.id] }
      return threshold
    }
    var pack = self
    pack.thresholds = thresholds.map(completed)
    pack.rules = rules.map { rule in
      var rule = rule
      rule.thresholds = rule.thresholds.map(completed)
      return rule
    }
    return pack
  }
}

extension Condition {
  /// What is compared, each with its bounds.
  fileprivate var boundQuantities: [(Quantity, [Quantity])] {
    switch self {
    case .compare(_, let quantity, let bound): [(quantity, [bound])]
    case .between(let quantity, let low, let high), .outside(let quantity, let low, let high):
      [(quantity, [low, high])]
    case .trend(_, let query, let by): [(.leaf(.change(query)), by.map { [$0] } ?? [])]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.boundQuantities)
    case .known, .fires, .isPlace, .function: []
    }
  }
}

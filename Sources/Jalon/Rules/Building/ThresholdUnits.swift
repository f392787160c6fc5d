import JalonModel

extension RulePack {
  /// The pack with the unit of each threshold: its own, or that of what it is first compared with.
  func completingThresholdUnits() -> RulePack {
    var units: [String: String] = [:]
    let source = UnitSource(self, names: PackNames(self))
    for rule in rules {
      var evaluation = UnitEvaluation(source, rule: rule)
      for (quantity, bounds) in rule.conditions.flatMap(\.comparisons) {
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

import JalonModel

extension Condition {
  /// The same with a rule's thresholds and quantities written out, so that two that ask the same are
  /// equal.
  func written(in rule: Rule, _ checked: CheckedPack) -> Condition {
    func quantity(_ quantity: Quantity) -> Quantity {
      // A number in force at some dates only stays that threshold's.
      let dated = quantity.thresholds.contains { checked.names.thresholds[$0]?.values.count != 1 }
      if dated { return quantity }
      var trial = Trial(checked.pack, checked.names, on: .latest)
      return trial.written(quantity, rule)
    }
    func parts(_ parts: [Condition]) -> [Condition] { parts.map { $0.written(in: rule, checked) } }
    switch self {
    case .compare(let comparison, let a, let b):
      return .compare(comparison, quantity(a), quantity(b))
    case .between(let q, let low, let high):
      return .between(quantity(q), low: quantity(low), high: quantity(high))
    case .outside(let q, let low, let high):
      return .outside(quantity(q), low: quantity(low), high: quantity(high))
    case .trend(let trend, let query, let by): return .trend(trend, query, by: by.map(quantity))
    case .known(let q): return .known(quantity(q))
    case .all(let list): return .all(parts(list))
    case .any(let list): return .any(parts(list))
    case .none(let list): return .none(parts(list))
    case .some(let count, let list): return .some(count, parts(list))
    case .fires, .isPlace, .plan, .function: return self
    }
  }
}

import JalonModel

/// Declarations without what only tells where they stand: functions lose their numbers, which count
/// in the order of loading.
extension Condition {
  var plain: Condition {
    switch self {
    case .compare(let comparison, let a, let b): .compare(comparison, a.plain, b.plain)
    case .between(let q, let low, let high): .between(q.plain, low: low.plain, high: high.plain)
    case .outside(let q, let low, let high): .outside(q.plain, low: low.plain, high: high.plain)
    case .trend(let trend, let query, let by): .trend(trend, query, by: by?.plain)
    case .known(let q): .known(q.plain)
    case .all(let parts): .all(parts.map(\.plain))
    case .any(let parts): .any(parts.map(\.plain))
    case .none(let parts): .none(parts.map(\.plain))
    case .some(let count, let parts): .some(count, parts.map(\.plain))
    case .function: .function(ScriptFunction(ordinal: 0))
    case .fires, .isPlace, .plan: self
    }
  }
}

extension Quantity {
  var plain: Quantity {
    switch self {
    case .leaf(.function): .leaf(.function(ScriptFunction(ordinal: 0)))
    case .arithmetic(let sign, let a, let b): .arithmetic(sign, a.plain, b.plain)
    case .negative(let inner): .negative(inner.plain)
    case .number, .threshold, .named, .leaf: self
    }
  }
}

extension Rule.Gravity {
  var plain: Rule.Gravity {
    switch self {
    case .always: self
    case .graded(let grades, let otherwise):
      .graded(grades.map { .init($0.severity, when: $0.when.plain) }, otherwise: otherwise)
    case .function: .function(ScriptFunction(ordinal: 0))
    }
  }
}

extension Rule.Message {
  var plain: Rule.Message {
    switch self {
    case .template: self
    case .function: .function(ScriptFunction(ordinal: 0))
    }
  }
}

extension NamedQuantity {
  var plain: NamedQuantity {
    NamedQuantity(name: name, quantity: quantity.plain, unit: unit, decimals: decimals)
  }
}

extension Threshold {
  /// What its value is and in which unit.
  var plain: [Dated] { values }
}

extension Indicator {
  /// What decides how its figures are read; its names and its holder do not.
  var plain: Indicator {
    var plain = Indicator(id: id, label: .only("", in: .fr), origin: .none)
    plain.unit = unit
    plain.delay = delay
    plain.direction = direction
    plain.band = band
    plain.range = range
    plain.groups = groups
    plain.maxAge = maxAge
    plain.carryForward = carryForward
    plain.breaks = breaks.map { .init(before: $0.before, because: .only("", in: .fr)) }
    plain.base = base
    plain.compute = compute?.plain
    return plain
  }
}

extension Origin {
  fileprivate static var none: Origin { Origin(layer: "", file: "", line: 0, column: 0) }
}

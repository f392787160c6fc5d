import JalonModel

extension Condition {
  /// The rules whose outcome it asks for.
  var firedRules: [String] {
    switch self {
    case .fires(let rule, atLeast: _): [rule]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.firedRules)
    default: []
    }
  }

  /// The quantities that it compares or asks about.
  var quantities: [Quantity] {
    switch self {
    case .compare(_, let a, let b): [a, b]
    case .between(let q, let low, let high), .outside(let q, let low, let high): [q, low, high]
    case .trend(_, let query, let by): [.leaf(.change(query))] + (by.map { [$0] } ?? [])
    case .known(let q): [q]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.quantities)
    case .fires, .isPlace, .plan, .function: []
    }
  }
}

extension Quantity {
  /// What it reads from data.
  var leaves: [Leaf] {
    switch self {
    case .leaf(let leaf): [leaf]
    case .arithmetic(_, let a, let b): a.leaves + b.leaves
    case .negative(let inner): inner.leaves
    case .number, .threshold, .named: []
    }
  }

  /// The rule's quantities that it names.
  var names: [String] {
    switch self {
    case .named(let name): [name]
    case .arithmetic(_, let a, let b): a.names + b.names
    case .negative(let inner): inner.names
    case .number, .threshold, .leaf: []
    }
  }
}

extension Quantity.Leaf {
  /// The indicator that it reads, where it is one.
  var indicator: String? {
    switch self {
    case .reading(let query): query.indicator
    case .gap(let query): query.indicator
    case .change(let query): query.indicator
    case .peers(let query): query.indicator
    case .stakeholders, .feedback, .divergence, .function: nil
    }
  }
}

extension Rule {
  /// All its conditions.
  var conditions: [Condition] {
    var all = [when] + (applies.map { [$0] } ?? [])
    if case .graded(let grades, _) = gravity { all += grades.map(\.when) }
    return all
  }
}

extension Rule {
  /// Whether its named quantities, written out in full, are of a size that can be walked.
  var hasBoundedQuantities: Bool {
    var names = Dictionary(
      quantities.map { ($0.name, $0.quantity.names) }, uniquingKeysWith: { a, _ in a })
    var sizes: [String: Extent] = [:]
    // Each turn settles those whose parts are settled; a circle is refused elsewhere.
    for _ in quantities {
      for (name, parts) in names where parts.allSatisfy({ sizes[$0] != nil || names[$0] == nil }) {
        var extent = Extent()
        for part in parts { extent.hold(sizes[part] ?? Extent()) }
        if !extent.isBounded { return false }
        sizes[name] = extent
        names[name] = nil
      }
    }
    return true
  }
}

extension Quantity {
  /// The thresholds that it names, by their full ids.
  var thresholds: [String] {
    switch self {
    case .threshold(let id): [id]
    case .arithmetic(_, let a, let b): a.thresholds + b.thresholds
    case .negative(let inner): inner.thresholds
    case .number, .named, .leaf: []
    }
  }
}

extension Rule {
  /// The quantities in its conditions, and those that it names.
  var allQuantities: [Quantity] {
    conditions.flatMap(\.quantities) + quantities.map(\.quantity)
  }

  /// The thresholds that its conditions and quantities name, by their full ids.
  var usedThresholds: Set<String> { Set(allQuantities.flatMap(\.thresholds)) }
}

import JalonModel

/// What the evaluator has to know of a quantity before it is evaluated.
struct QuantityTraits {
  /// Whether it uses a name that its rule gives.
  private(set) var usesNames = false
  /// Whether it is the same for all places.
  private(set) var isConstant = true
  /// Whether it runs a function of the pack, itself or through a computed indicator.
  private(set) var runsScripts = false

  private let rule: Rule?
  private let indicators: [String: Indicator]
  private var seenNames: Set<String> = []
  private var seenIndicators: Set<String> = []

  init(of quantity: Quantity, in rule: Rule?, indicators: [String: Indicator]) {
    self.rule = rule
    self.indicators = indicators
    visit(quantity)
  }

  private mutating func visit(_ quantity: Quantity) {
    switch quantity {
    case .number, .threshold: break
    case .negative(let inner): visit(inner)
    case .arithmetic(_, let a, let b):
      visit(a)
      visit(b)
    case .named(let name):
      usesNames = true
      let named = rule?.quantities.first { $0.name == name }
      if named == nil { isConstant = false }
      // A name that leads back to itself is refused at load; here it must only end.
      if let named, seenNames.insert(name).inserted { visit(named.quantity) }
    case .leaf(let leaf):
      isConstant = false
      visit(leaf)
    }
  }

  private mutating func visit(_ leaf: Quantity.Leaf) {
    switch leaf {
    case .function: runsScripts = true
    case .reading(let query): visit(indicator: query.indicator)
    case .gap(let query): visit(indicator: query.indicator)
    case .change(let query): visit(indicator: query.indicator)
    case .peers(let query): visit(indicator: query.indicator)
    case .stakeholders, .feedback, .divergence: break
    }
  }

  private mutating func visit(indicator id: String) {
    guard let compute = indicators[id]?.compute, seenIndicators.insert(id).inserted else { return }
    visit(compute)
  }
}

extension Rule {
  /// All the conditions it is made of.
  var conditions: [Condition] {
    var all = applies.map { [$0] } ?? []
    all.append(when)
    if case .graded(let grades, otherwise: _) = gravity { all += grades.map(\.when) }
    return all
  }
}

extension Condition {
  /// The ids of the rules that it asks about with `fires`.
  var askedRules: [String] {
    switch self {
    case .fires(let id): [id]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.askedRules)
    case .compare, .between, .outside, .trend, .known, .isPlace, .function: []
    }
  }
}

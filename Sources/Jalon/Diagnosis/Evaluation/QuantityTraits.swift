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
    default: if let indicator = leaf.indicator { visit(indicator: indicator) }
    }
  }

  private mutating func visit(indicator id: String) {
    guard let compute = indicators[id]?.compute, seenIndicators.insert(id).inserted else { return }
    visit(compute)
  }
}

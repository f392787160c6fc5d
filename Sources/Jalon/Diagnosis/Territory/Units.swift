import JalonModel

extension Territory {
  /// In what a quantity is counted, and with how many decimals it is shown.
  func unit(of quantity: Quantity, rule: Rule?) -> (unit: String, decimals: Int?) {
    var units = UnitEvaluation(unitSource, rule: rule)
    let shown = units.unit(of: quantity)
    return (shown.unit, shown.decimals)
  }

  func shownUnit(of indicator: Indicator, _ aggregate: AggregateName?)
    -> (unit: String, decimals: Int?)
  {
    guard indicator.unit.isEmpty, aggregate?.aggregate == .favourable else {
      return (indicator.unit, indicator.decimals)
    }
    return ("%", indicator.decimals)
  }
}

/// What a quantity is counted in.
struct ShownUnit {
  var unit = ""
  /// Whether the pack says it; of what a function computes nobody knows.
  var isCertain = true
  var decimals: Int?
  /// Whether it is a number of no unit, which takes that of what it is added to.
  var isBare = false

  static let percent = "%"
  static let points = "points"
  static let uncertain = ShownUnit(isCertain: false)

  /// That of a difference of two such figures.
  var ofDifference: ShownUnit {
    var difference = self
    if unit == Self.percent { difference.unit = Self.points }
    // No difference of yes and no is a yes or a no.
    if unit == "yes_no" { difference.unit = "" }
    return difference
  }
}

/// What units are told from; shared, since a copy of names and pack takes as long as the rest.
final class UnitSource: Sendable {
  let names: PackNames
  let pack: RulePack

  init(_ pack: RulePack, names: PackNames) {
    self.names = names
    self.pack = pack
  }
}

/// Finds in what the quantities of a rule are counted.
struct UnitEvaluation {
  let source: UnitSource
  let rule: Rule?
  private var open: Set<String> = []
  /// Each named quantity once: they may name one another twice over, again and again.
  private var known: [String: ShownUnit] = [:]

  init(_ source: UnitSource, rule: Rule?) {
    self.source = source
    self.rule = rule
  }

  mutating func unit(of quantity: Quantity) -> ShownUnit {
    switch quantity {
    case .number: return ShownUnit(isBare: true)
    case .threshold(let id):
      let threshold = source.names.thresholds[id] ?? rule?.thresholds.first { $0.id == id }
      return ShownUnit(unit: threshold?.unit ?? "", isBare: threshold?.unit == nil)
    case .named(let name): return unit(named: name)
    case .leaf(let leaf): return unit(of: leaf)
    case .negative(let quantity): return unit(of: quantity)
    case .arithmetic(let sign, let first, let second):
      let a = unit(of: first)
      let b = unit(of: second)
      return join(a, sign, b)
    }
  }

  private mutating func unit(named name: String) -> ShownUnit {
    if let known = known[name] { return known }
    guard let named = rule?.quantity(named: name), open.insert(name).inserted else {
      return .uncertain
    }
    var shown = unit(of: named.quantity)
    open.remove(name)
    if let unit = named.unit {
      shown.unit = unit
      shown.isBare = false
      shown.isCertain = true
    }
    shown.decimals = named.decimals ?? shown.decimals
    known[name] = shown
    return shown
  }

  private func unit(of leaf: Quantity.Leaf) -> ShownUnit {
    switch leaf {
    case .reading(let query): return unit(ofIndicator: query.indicator)
    case .gap(let query):
      return query.form == .ratio
        ? ShownUnit() : unit(ofIndicator: query.indicator).ofDifference
    case .change(let query):
      return query.form == .percent
        ? ShownUnit(unit: ShownUnit.percent) : unit(ofIndicator: query.indicator).ofDifference
    case .feedback(let query):
      return query.aggregate == .favourable ? ShownUnit(unit: ShownUnit.percent) : .uncertain
    case .peers(let query):
      return query.statistic == .median ? unit(ofIndicator: query.indicator) : .uncertain
    case .stakeholders, .divergence, .function: return .uncertain
    }
  }

  private func unit(ofIndicator id: String) -> ShownUnit {
    guard let indicator = source.names.indicators[id].map({ source.pack.indicators[$0] }) else {
      return .uncertain
    }
    let isShare = source.names.aggregates[id]?.aggregate == .favourable && indicator.unit.isEmpty
    return ShownUnit(
      unit: isShare ? ShownUnit.percent : indicator.unit, decimals: indicator.decimals)
  }

  private func join(_ a: ShownUnit, _ sign: Quantity.Arithmetic, _ b: ShownUnit) -> ShownUnit {
    switch sign {
    case .plus: return sum(a, b)
    case .minus: return a.unit == b.unit || b.isBare ? sum(a, b).ofDifference : sum(a, b)
    case .times:
      if a.isBare { return b }
      return b.isBare ? a : .uncertain
    case .over:
      guard b.isBare else {
        let isRatio = a.unit == b.unit && a.isCertain && b.isCertain
        return isRatio ? ShownUnit() : .uncertain
      }
      // A quotient can have more decimals than what was divided.
      return ShownUnit(unit: a.unit, isCertain: a.isCertain, isBare: a.isBare)
    }
  }

  private func sum(_ a: ShownUnit, _ b: ShownUnit) -> ShownUnit {
    if b.isBare { return a }
    if a.isBare { return b }
    guard a.isCertain, b.isCertain else { return .uncertain }
    var decimals: Int?
    if let first = a.decimals, let second = b.decimals { decimals = max(first, second) }
    let units: Set = [a.unit, b.unit]
    // Points added to a share, or taken from it, leave a share.
    if units == [ShownUnit.percent, ShownUnit.points] {
      return ShownUnit(unit: ShownUnit.percent, decimals: decimals)
    }
    return units.count == 1 ? ShownUnit(unit: a.unit, decimals: decimals) : .uncertain
  }
}

import JalonModel

/// Conditions tried on figures that stand for all others, where every figure is given.
///
/// What it takes for independent may hang together, so that it may find a state that cannot be, but
/// never misses one that can: what it says never holds never does.
struct Trial {
  /// What a condition depends on: a figure, or the answer to a question.
  enum Unknown: Hashable {
    case figure(Quantity)
    case question(Condition)
  }

  /// A figure for each unknown; a question's answer is 0 or 1.
  typealias State = [Unknown: Double]

  enum Result {
    case found(State)
    case never
    /// There are too many states to try.
    case undecided
  }

  /// The most states that are tried.
  private static let most = 40_000

  private let pack: RulePack
  private let names: PackNames
  private let day: Day
  /// What figures are compared with, which tells where a condition can turn.
  private var bounds: [Unknown: Set<Double>] = [:]
  private(set) var isInForce = true

  init(_ pack: RulePack, _ names: PackNames, on day: Day) {
    self.pack = pack
    self.names = names
    self.day = day
  }

  /// A condition of a rule, with the rule's quantities and the thresholds in force written out.
  mutating func read(_ condition: Condition, of rule: Rule) -> Formula {
    switch condition {
    case .compare(let comparison, let a, let b):
      return compare(comparison, written(a, rule), written(b, rule), condition)
    case .between(let q, let low, let high):
      return .all([
        compare(.atLeast, written(q, rule), written(low, rule), condition),
        compare(.atMost, written(q, rule), written(high, rule), condition),
      ])
    case .outside(let q, let low, let high):
      return .not(read(.between(q, low: low, high: high), of: rule))
    case .trend(let trend, let query, let by):
      let change = Quantity.leaf(.change(query))
      let least = by.map { written($0, rule) }
      switch (trend, least) {
      case (.rising, nil): return compare(.above, change, .number(0), condition)
      case (.falling, nil): return compare(.below, change, .number(0), condition)
      case (.rising, let least?): return compare(.atLeast, change, least, condition)
      case (.falling, let least?):
        return compare(.atMost, change, folded(.negative(least)), condition)
      }
    case .all(let parts): return .all(parts.map { read($0, of: rule) })
    case .any(let parts): return .any(parts.map { read($0, of: rule) })
    case .none(let parts): return .not(.any(parts.map { read($0, of: rule) }))
    case .some(let count, let parts): return .some(count, parts.map { read($0, of: rule) })
    case .known, .fires, .isPlace, .plan, .function:
      bounds[.question(condition), default: []].insert(0)
      return .asked(.question(condition))
    }
  }

  private mutating func compare(
    _ comparison: Condition.Comparison, _ a: Quantity, _ b: Quantity, _ condition: Condition
  ) -> Formula {
    if case .number(let bound) = b {
      bounds[.figure(a), default: []].insert(bound)
      return .compare(comparison, .figure(a), bound)
    }
    // The difference of two figures, against 0.
    let difference = Quantity.arithmetic(.minus, a, b)
    bounds[.figure(difference), default: []].insert(0)
    return .compare(comparison, .figure(difference), 0)
  }

  /// A quantity without names: those of the rule's quantities and of thresholds are written out.
  mutating func written(_ quantity: Quantity, _ rule: Rule) -> Quantity {
    var open: Set<String> = []
    return written(quantity, rule, &open)
  }

  private mutating func written(
    _ quantity: Quantity, _ rule: Rule, _ open: inout Set<String>
  ) -> Quantity {
    switch quantity {
    case .number, .leaf: return quantity
    case .threshold(let id):
      guard let value = names.thresholds[id]?.inForce(on: day)?.value else {
        isInForce = false
        return quantity
      }
      return .number(value)
    case .named(let name):
      guard let named = rule.quantity(named: name), open.insert(name).inserted else {
        return quantity
      }
      let inner = written(named.quantity, rule, &open)
      open.remove(name)
      return inner
    case .negative(let inner): return folded(.negative(written(inner, rule, &open)))
    case .arithmetic(let sign, let a, let b):
      return folded(.arithmetic(sign, written(a, rule, &open), written(b, rule, &open)))
    }
  }

  /// A quantity of numbers alone as a number.
  private func folded(_ quantity: Quantity) -> Quantity {
    switch quantity {
    case .negative(.number(let number)): return .number(-number)
    case .arithmetic(let sign, .number(let a), .number(let b)):
      let value: Double =
        switch sign {
        case .plus: a + b
        case .minus: a - b
        case .times: a * b
        case .over: a / b
        }
      return value.isFinite ? .number(value) : quantity
    default: return quantity
    }
  }

  /// The first state in which all of some formulas hold and none of others.
  func state(where holding: [Formula], not others: [Formula] = []) -> Result {
    var unknowns: [Unknown] = []
    for formula in holding + others {
      for unknown in formula.unknowns where !unknowns.contains(unknown) { unknowns.append(unknown) }
    }
    let samples = unknowns.map(samples)
    var count = 1
    for choices in samples {
      count *= choices.count
      if count > Self.most { return .undecided }
    }
    for number in 0..<count {
      var rest = number
      var state: State = [:]
      for (unknown, choices) in zip(unknowns, samples) {
        state[unknown] = choices[rest % choices.count]
        rest /= choices.count
      }
      if holding.allSatisfy({ $0.holds(in: state) }),
        !others.contains(where: { $0.holds(in: state) })
      {
        return .found(state)
      }
    }
    return .never
  }

  private func samples(of unknown: Unknown) -> [Double] {
    switch unknown {
    case .question: return [0, 1]
    case .figure(let quantity):
      return names.span(of: quantity, pack).samples(around: (bounds[unknown] ?? []).sorted())
    }
  }
}

/// A condition in which all names are written out, over figures that are given.
indirect enum Formula {
  case compare(Condition.Comparison, Trial.Unknown, Double)
  case asked(Trial.Unknown)
  case all([Formula])
  case any([Formula])
  case some(Int, [Formula])
  case not(Formula)

  func holds(in state: Trial.State) -> Bool {
    switch self {
    case .compare(let comparison, let unknown, let bound):
      guard let value = state[unknown] else { return false }
      switch comparison {
      case .below: return value < bound
      case .atMost: return value <= bound
      case .above: return value > bound
      case .atLeast: return value >= bound
      }
    case .asked(let unknown): return state[unknown] == 1
    case .all(let parts): return parts.allSatisfy { $0.holds(in: state) }
    case .any(let parts): return parts.contains { $0.holds(in: state) }
    case .some(let count, let parts): return parts.count { $0.holds(in: state) } >= count
    case .not(let inner): return !inner.holds(in: state)
    }
  }

  /// What it depends on, in the order of reading.
  var unknowns: [Trial.Unknown] {
    switch self {
    case .compare(_, let unknown, _), .asked(let unknown): [unknown]
    case .all(let parts), .any(let parts), .some(_, let parts): parts.flatMap(\.unknowns)
    case .not(let inner): inner.unknowns
    }
  }
}

import JalonModel

/// Makes a pack's conditions ready.
struct Compiler {
  private var programme: Programme
  private let ruleOrdinals: [String: Int]
  private let indicators: [String: Indicator]
  /// The solutions in use by their ids, and by those of the rules and issues that they answer.
  private let solutions: [String: Set<Int>]
  private let answering: [String: Set<Int>]
  private var circular: Set<Int> = []
  private var operandOrdinals: [Programme.Operand: Int] = [:]
  private var factOrdinals: [PlaceFacts: Int] = [:]
  /// The rule being made ready; nil for a solution or a practice.
  private var rule: Int?
  private var runsScripts = false

  static func compile(_ pack: RulePack) -> Programme {
    var compiler = Compiler(pack)
    compiler.compileRules()
    compiler.compileAdvice()
    return compiler.programme
  }

  private init(_ pack: RulePack) {
    programme = Programme(pack: pack)
    ruleOrdinals = Dictionary(
      pack.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    indicators = Dictionary(pack.indicators.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var named: [String: Set<Int>] = [:]
    var answering: [String: Set<Int>] = [:]
    for (ordinal, solution) in pack.solutions.enumerated() where solution.disabledBecause == nil {
      named[solution.id, default: []].insert(ordinal)
      for subject in solution.answers { answering[subject, default: []].insert(ordinal) }
    }
    (solutions, self.answering) = (named, answering)
  }

  private mutating func compileRules() {
    let rules = programme.pack.rules
    let firing = FiringOrder(
      asked: rules.map { rule in
        rule.disabledBecause == nil ? asked(by: rule.conditions) : []
      })
    programme.order = firing.order
    circular = firing.circular
    for (ordinal, rule) in rules.enumerated() {
      self.rule = ordinal
      let steps = steps(of: rule)
      programme.rules.append(steps)
      programme.calls += steps.calls(ordinal)
    }
    rule = nil
  }

  private mutating func compileAdvice() {
    let pack = programme.pack
    programme.requirements = pack.solutions.map { $0.requires.map { part($0) } }
    programme.proposals = pack.practices.map { practice in
      practice.disabledBecause == nil ? practice.proposedWhen.map { part($0) } : nil
    }
    programme.triggers = pack.triggers.map { $0.disabledBecause == nil ? part($0.when) : nil }
    let served = Set(pack.solutions.filter { $0.disabledBecause == nil }.compactMap(\.measure))
    programme.measuresUnanswered = pack.measures.map(\.id).filter { !served.contains($0) }
  }

  private mutating func steps(of rule: Rule) -> Programme.RuleSteps {
    let applies = rule.applies.map { part($0) }
    let when = part(rule.when)
    var scripted = when.runsScripts || applies?.runsScripts == true
    let gravity: Programme.Gravity
    switch rule.gravity {
    case .always(let severity): gravity = .always(severity)
    case .graded(let grades, let otherwise):
      let parts = grades.map { Programme.Grade(severity: $0.severity, part: part($0.when)) }
      scripted = scripted || parts.contains { $0.part.runsScripts }
      // Swift's sort keeps the order of grades of one severity.
      gravity = .graded(parts.sorted { $0.severity > $1.severity }, otherwise: otherwise)
    case .function(let function):
      gravity = .function(function)
      scripted = true
    }
    var message: ScriptFunction?
    if case .function(let function)? = rule.message {
      message = function
      scripted = true
    }
    return Programme.RuleSteps(
      isDisabled: rule.disabledBecause != nil, applies: applies, when: when, gravity: gravity,
      message: message, solutions: solutions(for: rule), runsScripts: scripted,
      asked: asked(by: rule.conditions))
  }

  private func asked(by conditions: [Condition]) -> Set<Int> {
    Set(conditions.flatMap(\.firedRules).compactMap { ruleOrdinals[$0] })
  }

  private func solutions(for rule: Rule) -> [Int] {
    let suggested = rule.suggests.compactMap { solutions[$0] }
    let answering = [rule.id, rule.issue].compactMap(\.self).compactMap { self.answering[$0] }
    return Set((suggested + answering).joined()).sorted()
  }

  private mutating func part(_ condition: Condition) -> Programme.Part {
    runsScripts = false
    let root = node(condition)
    return Programme.Part(root: root, runsScripts: runsScripts, asked: asked(by: [condition]))
  }

  private mutating func node(_ condition: Condition) -> Programme.Node {
    switch condition {
    case .all(let parts): return .all(parts.map { node($0) })
    case .any(let parts): return .any(parts.map { node($0) })
    case .none(let parts): return .none(parts.map { node($0) })
    case .some(let needed, let parts): return .some(needed, parts.map { node($0) })
    case .compare(let how, let quantity, let bound):
      return .test(.compare(how, operand(quantity), operand(bound)), condition)
    case .between(let quantity, let low, let high):
      let test = Programme.Test.between(
        operand(quantity), low: operand(low), high: operand(high))
      return .test(test, condition)
    case .outside(let quantity, let low, let high):
      let test = Programme.Test.outside(
        operand(quantity), low: operand(low), high: operand(high))
      return .test(test, condition)
    case .trend(let way, let change, let by): return .test(trend(way, change, by), condition)
    case .known(let quantity): return .test(.known(operand(quantity)), condition)
    case .fires(let id, let least): return .test(fires(id, atLeast: least), condition)
    case .isPlace(let facts): return .test(.place(self.facts(facts)), condition)
    case .plan(let query): return .test(.plan(query), condition)
    case .function(let function):
      runsScripts = true
      return .test(.function(function), condition)
    }
  }

  private mutating func trend(
    _ way: Condition.Trend, _ change: ChangeQuery, _ by: Quantity?
  ) -> Programme.Test {
    let changed = operand(.leaf(.change(change)))
    return switch (way, by) {
    case (.rising, nil): .compare(.above, changed, operand(.number(0)))
    case (.rising, let by?): .compare(.atLeast, changed, operand(by))
    case (.falling, nil): .compare(.below, changed, operand(.number(0)))
    case (.falling, let by?): .compare(.atMost, changed, operand(.negative(by)))
    }
  }

  private func fires(_ id: String, atLeast severity: Severity?) -> Programme.Test {
    guard let other = ruleOrdinals[id] else { return .firesUnknown(.undeclared) }
    if let rule, circular.contains(rule), circular.contains(other) { return .firesUnknown(.failed) }
    return .fires(other, atLeast: severity.map { Outcomes.Level($0) } ?? .none)
  }

  private mutating func facts(_ facts: PlaceFacts) -> Int {
    if let known = factOrdinals[facts] { return known }
    programme.facts.append(facts)
    factOrdinals[facts] = programme.facts.count - 1
    return programme.facts.count - 1
  }

  private mutating func operand(_ quantity: Quantity) -> Int {
    let traits = QuantityTraits(
      of: quantity, in: rule.map { programme.pack.rules[$0] }, indicators: indicators)
    runsScripts = runsScripts || traits.runsScripts
    let operand = Programme.Operand(
      quantity: quantity, rule: traits.usesNames || traits.runsScripts ? rule : nil,
      isConstant: traits.isConstant,
      runsScripts: traits.runsScripts)
    if let known = operandOrdinals[operand] { return known }
    programme.operands.append(operand)
    operandOrdinals[operand] = programme.operands.count - 1
    return programme.operands.count - 1
  }
}

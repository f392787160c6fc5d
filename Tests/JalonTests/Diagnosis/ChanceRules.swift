import JalonModel

@testable import Jalon

/// Worlds that look random and are the same in every run.
struct ChanceRules {
  /// What conditions may be made of.
  enum Ingredient: CaseIterable {
    case comparisons, known, facts, fires, functions
  }

  var numbers: SteadyNumbers
  let ingredients: Set<Ingredient>
  private let indicators = ["a", "b", "c", "d"]

  init(seed: Int, _ ingredients: Set<Ingredient> = Set(Ingredient.allCases)) {
    numbers = SteadyNumbers(state: UInt64(truncatingIfNeeded: seed) &* 0xD1B5_4A32_D192_ED03)
    self.ingredients = ingredients
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }

  mutating func reading() -> Reading {
    switch below(10) {
    case 0: .absent
    case 1: .notApplicable
    case 2: .missing(.withheld)
    default: .figure(Double(below(5) - 2))
    }
  }

  mutating func world(places: Int = 3, rules: Int = 5) -> RuleWorld {
    var world = RuleWorld(places: places)
    for place in 0..<places {
      for indicator in indicators where below(8) > 0 {
        world.set(indicator, reading(), at: place)
        if below(2) == 0 { world.set(indicator, reading(), at: place, year: 2023) }
      }
      if below(2) == 0 { world.places[place].milieu = .rural }
      if below(2) == 0 { world.places[place].within[.region] = "p0" }
    }
    world.add(threshold: "t0", [.init(from: nil, value: Double(below(3) - 1))])
    world.add(
      threshold: "t1", [.init(from: Day(year: 2025 + below(2), month: 6, day: 1), value: 1)])
    for rule in 0..<rules { add("r\(rule)", of: rules, to: &world) }
    addAdvice(to: &world)
    if ingredients.contains(.functions) { addFunctions(to: &world) }
    return world
  }

  private mutating func add(_ id: String, of rules: Int, to world: inout RuleWorld) {
    let when = condition(depth: 3, rules: rules)
    let applies = below(3) == 0 ? condition(depth: 1, rules: rules) : nil
    let gravity = gravity(rules: rules)
    let isDisabled = below(12) == 0
    let speaks = ingredients.contains(.functions) && below(6) == 0
    let named = quantity(depth: 1)
    world.add(id, when: when) {
      $0.applies = applies
      $0.gravity = gravity
      $0.disabledBecause = isDisabled ? .only("choix", in: .fr) : nil
      $0.message = speaks ? .function(ScriptFunction(ordinal: 3)) : nil
      $0.quantities = [NamedQuantity(name: "n", quantity: named)]
      $0.suggests = ["s"]
    }
  }

  private mutating func gravity(rules: Int) -> Rule.Gravity {
    switch below(ingredients.contains(.functions) ? 4 : 3) {
    case 0: return .always(.high)
    case 3: return .function(ScriptFunction(ordinal: below(4)))
    default:
      let severities = Severity.allCases.shuffled(using: &numbers).prefix(1 + below(4))
      var grades: [Rule.Grade] = []
      for severity in severities {
        grades.append(.init(severity, when: condition(depth: 1, rules: rules)))
      }
      return .graded(grades, otherwise: below(2) == 0 ? .low : nil)
    }
  }

  private mutating func addAdvice(to world: inout RuleWorld) {
    var solution = Solution(id: "s", label: .only("s", in: .fr), origin: RuleWorld.origin)
    solution.requires = condition(depth: 1, rules: 3)
    world.pack.solutions = [solution]
  }

  /// Functions that answer in every way they can, by their ordinal and the place.
  private func addFunctions(to world: inout RuleWorld) {
    func answer<Value>(_ function: ScriptFunction, _ place: Int, _ value: Value)
      -> ScriptOutcome<Value>
    {
      func datum(_ reason: Reason) -> MissingDatum {
        MissingDatum(.indicator, id: "f", place: "p\(place)", cause: .reading(reason))
      }
      return switch (function.ordinal + place * 7) % 9 {
      case 0: .failed(Failure(.error, .only("brisé", in: .fr)))
      case 1: .missing([datum(.absent)], [])
      case 2: .missing([datum(.notApplicable)], [])
      default: .value(value, [])
      }
    }
    world.condition = { answer($0, $1, ($0.ordinal + $1) % 2 == 0) }
    world.severity = { answer($0, $1, $1 % 2 == 0 ? .critical : .low) }
    world.message = { answer($0, $1, .only("dit", in: .fr)) }
    world.quantity = { function, place in
      var resolution = Resolution(reading: .figure(1))
      switch answer(function, place, 1.0) {
      case .value: break
      case .missing(let missing, _):
        resolution.reading = .absent
        resolution.missing = missing.known
      case .failed(let failure):
        resolution.reading = .absent
        resolution.failure = failure
      }
      return resolution
    }
  }

  private mutating func quantity(depth: Int) -> Quantity {
    if depth > 0, below(4) == 0 {
      let sign = Quantity.Arithmetic.allCases[below(4)]
      return .arithmetic(sign, quantity(depth: depth - 1), quantity(depth: depth - 1))
    }
    switch below(ingredients.contains(.functions) ? 8 : 7) {
    case 0:
      return .leaf(.reading(ReadingQuery(indicators[below(4)], at: .within(.region))))
    case 1: return .negative(.of(indicators[below(4)]))
    case 7: return .leaf(.function(ScriptFunction(ordinal: below(9))))
    default: return .of(indicators[below(4)])
    }
  }

  private mutating func bound() -> Quantity {
    switch below(5) {
    case 0: .threshold("t0")
    case 1: .threshold("t1")
    case 2: .of(indicators[below(4)])
    default: .number(Double(below(3) - 1))
    }
  }

  private mutating func condition(depth: Int, rules: Int) -> Condition {
    if depth > 0, below(3) > 0 {
      var parts: [Condition] = []
      for _ in 0..<below(4) { parts.append(condition(depth: depth - 1, rules: rules)) }
      switch below(4) {
      case 0: return .all(parts)
      case 1: return .any(parts)
      case 2: return .none(parts)
      default: return .some(below(4), parts)
      }
    }
    switch (Ingredient.allCases[below(5)], below(4)) {
    case (.known, _) where ingredients.contains(.known): return .known(quantity(depth: 1))
    case (.fires, _) where ingredients.contains(.fires):
      return .fires("r\(below(rules + 1))")
    case (.functions, _) where ingredients.contains(.functions): return .run(below(9))
    case (.facts, let which) where ingredients.contains(.facts):
      var facts = PlaceFacts()
      if which < 2 { facts.milieux = [which == 0 ? .rural : .urban] }
      if which > 0 { facts.within[.region] = [which == 1 ? "p0" : "p9"] }
      return .isPlace(facts)
    case (_, 0):
      return .between(quantity(depth: 1), low: bound(), high: bound())
    case (_, 1):
      guard let year = TimeSpan(1, .years) else { return .above("a", 0) }
      let change = ChangeQuery(indicators[below(4)], over: year)
      return .trend(below(2) == 0 ? .rising : .falling, change, by: below(2) == 0 ? bound() : nil)
    case (_, 2): return .outside(.named("n"), low: bound(), high: bound())
    default:
      let comparison = Condition.Comparison.allCases[below(4)]
      return .compare(comparison, below(4) == 0 ? .named("n") : quantity(depth: 1), bound())
    }
  }
}

import JalonModel

@testable import Jalon

/// A random pack over random data, with every kind of quantity that reads data; the same in every
/// run.
struct ChanceWorld {
  private(set) var tiny = TinyWorld()
  private(set) var dataset = Dataset()
  private var dice: Dice

  private(set) var places = Places([])

  init(seed: Int) {
    dice = Dice(state: UInt64(truncatingIfNeeded: seed) &* 0x9E6C_63D0_876A_3F6B)
    addFigures()
    addPlaces()
    places = Places(tiny.places)
    dataset = makeDataset()
    tiny.pack.thresholds = [
      Threshold(id: "t", values: [.init(from: nil, value: 2)], origin: TinyWorld.origin),
      Threshold(
        id: "plus_tard", values: [.init(from: Day("2025-06-01"), value: 1)],
        origin: TinyWorld.origin),
    ]
    for number in 0..<4 { addRule(number) }
  }

  func evaluation(_ dataset: Dataset) -> Evaluation {
    let territory = Territory(
      dataset: dataset, places: places, pack: tiny.pack,
      asOf: Day("2025-01-31") ?? .earliest)
    return Evaluation(
      territory: territory,
      scripts: Scripts(
        condition: { _, _, _ in .value(true, []) }, severity: { _, _, _ in .value(.low, []) },
        message: { _, _, _ in .value(.only("dit", in: .fr), []) }))
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &dice) }

  private mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }

  private static let indicators = ["a", "b", "c", "part", "vecu.q1.mean", "inst.q1.mean"]

  private mutating func addFigures() {
    tiny.pack.indicators = []
    for id in Self.indicators + ["base"] {
      let age = one(of: [nil, TimeSpan("2 ans"), TimeSpan("4 ans")])
      let carry = one(of: [nil, TimeSpan("2 ans")])
      let direction = one(of: Direction.allCases)
      tiny.add(id) {
        $0.maxAge = age
        $0.carryForward = carry
        $0.direction = direction
        $0.band = 2...4
        if id == "part" { $0.compute = .over(.value("a"), .value("b")) }
        if id == "a" {
          $0.base = .init(indicator: "base", fragileBelow: 5, unknownBelow: 1)
          if let year = Period("2022") {
            $0.breaks = [.init(before: year, because: .only("x", in: .fr))]
          }
        }
      }
    }
    tiny.pack.surveys = [
      SurveyTests.survey("vecu", "immigrants", ["q1"]),
      SurveyTests.survey("inst", Survey.institutions, ["q1"]),
    ]
  }

  private mutating func addPlaces() {
    for number in 0..<6 {
      let isRural = below(3) == 0
      tiny.add(place: "m\(number)", .municipality) {
        $0.within = [.region: "region"]
        $0.milieu = isRural ? .rural : .medium
      }
    }
  }

  /// Few periods, and of each figure about half of them, so that much is missing.
  private mutating func makeDataset() -> Dataset {
    let marks = [Mark.normal, .normal, .normal, .caution, .absent, .withheld, .notApplicable]
    let periods = ["2021", "2022", "2023", "2024", "2023-Q4"].compactMap { Period($0) }
    let revised = Day("2025-01-15")?.number
    var builder = DatasetBuilder(pack: tiny.pack)
    for place in tiny.places.indices {
      for (indicator, groups) in Self.groups.enumerated() {
        for group in groups {
          for period in periods where below(2) == 0 {
            let mark = one(of: marks)
            let ordinal = Int32(builder.ordinal(of: period))
            builder.add(
              Observation(
                place: Int32(place), indicator: Int32(indicator), group: Int32(group),
                period: ordinal, published: below(5) == 0 ? revised.map { Int32($0) } : nil,
                value: mark.isMissing ? 0 : Double(below(9) - 2), mark: mark, layer: 0, file: 0,
                line: 1))
          }
        }
      }
    }
    return (try? builder.finish(places: places)) ?? Dataset()
  }

  /// The groups that each indicator is given for, as ordinals: total, immigrants, institutions.
  private static let groups = [[0, 1], [0, 1], [0, 1], [0], [1], [6], [0, 1]]

  private mutating func addRule(_ number: Int) {
    let when = condition(depth: 2, before: number)
    var rule = Rule(
      id: "r\(number)", characteristic: "un", label: .only("r", in: .fr),
      source: .only("s", in: .fr), when: when, origin: TinyWorld.origin)
    if below(4) == 0 { rule.applies = condition(depth: 0, before: number) }
    if below(2) == 0 {
      let grades = [Severity.critical, .moderate].map {
        Rule.Grade($0, when: condition(depth: 0, before: number))
      }
      rule.gravity = .graded(grades, otherwise: below(2) == 0 ? .low : nil)
    }
    tiny.pack.rules.append(rule)
  }

  private mutating func condition(depth: Int, before number: Int) -> Condition {
    if depth > 0, below(3) > 0 {
      let parts = (0..<1 + below(3)).map { _ in condition(depth: depth - 1, before: number) }
      switch below(4) {
      case 0: return .all(parts)
      case 1: return .any(parts)
      case 2: return .none(parts)
      default: return .some(1 + below(2), parts)
      }
    }
    switch below(8) {
    case 0: return .known(quantity())
    case 1 where number > 0:
      return .fires("r\(below(number))", atLeast: one(of: [nil, .moderate, .high]))
    case 2: return .between(quantity(), low: bound(), high: .number(3))
    case 3: return .outside(quantity(), low: bound(), high: .number(3))
    case 4:
      guard let over = TimeSpan("1 an") else { return .all([]) }
      let change = ChangeQuery(one(of: Self.indicators), over: over)
      return .trend(one(of: [.rising, .falling]), change, by: below(2) == 0 ? .number(1) : nil)
    default: return .compare(one(of: Condition.Comparison.allCases), quantity(), bound())
    }
  }

  private mutating func bound() -> Quantity {
    switch below(6) {
    case 0: .threshold("plus_tard")
    case 1: .threshold("t")
    case 2: quantity()
    default: .number(Double(below(5) - 1))
    }
  }

  private mutating func quantity() -> Quantity {
    let indicator = one(of: Self.indicators)
    let at = one(of: [At.here, .here, .here, .within(.region), .within(.mrc), .place("m1")])
    let group = one(of: [nil, nil, "immigrants"])
    switch below(12) {
    case 0: return .leaf(.gap(GapQuery(indicator, of: "immigrants", to: .group("total"), at: at)))
    case 1: return .leaf(.gap(GapQuery(indicator, of: group, to: .kind(.region), form: .ratio)))
    case 2, 3:
      guard let over = TimeSpan(one(of: ["1 an", "2 ans"])) else { return .number(0) }
      let form = one(of: ChangeQuery.Form.allCases)
      return .leaf(.change(ChangeQuery(indicator, group: group, at: at, over: over, form: form)))
    case 4: return .leaf(.divergence("accueil"))
    case 5:
      return .leaf(.feedback(.init(survey: "vecu", questions: ["q1"], aggregate: .mean)))
    case 6: return .leaf(.peers(PeersQuery(indicator, one(of: PeersQuery.Statistic.allCases))))
    case 7: return .value(indicator, group: group, at: at, ago: "1 an")
    case 8: return .value(indicator, group: group, period: one(of: ["2022", "2023"]))
    case 9:
      let sign = one(of: Quantity.Arithmetic.allCases)
      return .arithmetic(sign, quantity(), .value(indicator))
    default: return .value(indicator, group: group, at: at)
    }
  }
}

import JalonModel

@testable import Jalon

/// A pack, places and figures made by hand, with functions that are closures.
struct RuleWorld {
  struct Figure: Hashable {
    var indicator: String
    var place: Int
    var year: Int
    var group = PopulationGroup.total
  }

  static let origin = Origin(layer: "essai", file: "essai.lua", line: 1, column: 1)
  static let asOf = Day(year: 2026, month: 1, day: 1) ?? .latest

  var pack = RulePack()
  var places: [Collectivity]
  var figures: [Figure: Reading] = [:]
  var condition: (ScriptFunction, Int) -> ScriptOutcome<Bool> = { _, _ in .value(true, []) }
  var severity: (ScriptFunction, Int) -> ScriptOutcome<Severity> = { _, _ in .value(.low, []) }
  var message: (ScriptFunction, Int) -> ScriptOutcome<Text> = { _, _ in
    .value(.only("dit", in: .fr), [])
  }
  var quantity: ((ScriptFunction, Int) -> Resolution)?

  /// So many municipalities `p0`, `p1` … and the indicators `a` to `e`.
  init(places count: Int = 1) {
    places = (0..<count).map {
      Collectivity(id: "p\($0)", name: "Lieu \($0)", kind: .municipality, origin: Self.origin)
    }
    pack.indicators = ["a", "b", "c", "d", "e"].map {
      Indicator(id: $0, label: .only($0, in: .fr), origin: Self.origin)
    }
  }

  /// The figures of 2024 of the first place.
  init(_ figures: [String: Reading]) {
    self.init()
    for (indicator, reading) in figures { set(indicator, reading) }
  }

  mutating func set(_ indicator: String, _ reading: Reading, at place: Int = 0, year: Int = 2024) {
    figures[Figure(indicator: indicator, place: place, year: year)] = reading
  }

  @discardableResult
  mutating func add(
    _ id: String = "r", when: Condition, _ change: (inout Rule) -> Void = { _ in }
  ) -> Int {
    var rule = Rule(
      id: id, characteristic: "un", label: .both(fr: "Règle \(id)", en: "Rule \(id)"),
      source: .only("essai", in: .fr), when: when, origin: Self.origin)
    change(&rule)
    pack.rules.append(rule)
    return pack.rules.count - 1
  }

  mutating func add(threshold id: String, unit: String? = nil, _ values: [Threshold.Dated]) {
    var threshold = Threshold(id: id, values: values, origin: Self.origin)
    threshold.unit = unit
    threshold.source = .only("source de \(id)", in: .fr)
    pack.thresholds.append(threshold)
  }

  var dataset: Dataset {
    var dataset = Dataset()
    let years = Set(figures.keys.map(\.year)).sorted()
    // One file, one layer.
    dataset.files = [.init(layer: "essai", name: "essai.csv")]
    dataset.periods = years.compactMap { Period(year: $0) }
    let rows = figures.sorted {
      ($0.key.place, $0.key.year) < ($1.key.place, $1.key.year)
    }
    for (figure, reading) in rows {
      guard let indicator = pack.indicators.firstIndex(where: { $0.id == figure.indicator }),
        let group = pack.groups.firstIndex(where: { $0.id == figure.group }),
        let period = years.firstIndex(of: figure.year)
      else { continue }
      var value = 0.0
      if case .measured(let measured, _) = reading { value = measured }
      dataset.runs[.init(indicator: indicator, group: group), default: Run()].add(
        place: figure.place, period: period, published: dataset.periods[period].last.number,
        value: value, mark: Mark(reading))
    }
    return dataset
  }

  /// The same as a workspace's, without files.
  var content: WorkspaceContent {
    WorkspaceContent(pack: pack, places: Places(places), dataset: dataset)
  }

  func evaluation() -> Evaluation {
    let territory = Territory(
      dataset: dataset, places: Places(places), pack: pack, asOf: Self.asOf)
    if let quantity {
      territory.runFunction = { function, place, _ in quantity(function, place) }
    }
    return Evaluation(
      territory: territory,
      scripts: Scripts(
        condition: { function, _, place in condition(function, place) },
        severity: { function, _, place in severity(function, place) },
        message: { function, _, place in message(function, place) }))
  }

  /// The diagnosis of a place.
  func diagnosis(of place: Int = 0) -> Diagnosis { evaluation().diagnosis(of: place) }

  /// The finding of the first rule, or of another.
  func finding(_ rule: Int = 0, at place: Int = 0) -> Finding {
    diagnosis(of: place).findings[rule]
  }

  /// What a condition comes to in a rule of its own.
  func outcome(_ condition: Condition, at place: Int = 0) -> Outcome {
    var world = self
    world.pack.rules = []
    world.add(when: condition)
    return world.finding(at: place).outcome
  }
}

extension Run {
  fileprivate mutating func add(
    place: Int, period: Int, published: Int, value: Double, mark: Mark
  ) {
    places.append(Int32(clamping: place))
    periods.append(Int32(clamping: period))
    layers.append(0)
    self.published.append(Int32(clamping: published))
    statesPublication.append(true)
    values.append(value)
    marks.append(mark)
    sources.append(-1)
    files.append(0)
    lines.append(1)
  }
}

extension Reading {
  static func figure(_ value: Double) -> Reading { .measured(value, .normal) }
  static var absent: Reading { .missing(.absent) }
  static var notApplicable: Reading { .missing(.notApplicable) }
}

extension Quantity {
  /// The current reading of an indicator.
  static func of(_ indicator: String) -> Quantity { .leaf(.reading(ReadingQuery(indicator))) }
}

extension Condition {
  static func above(_ indicator: String, _ bound: Double) -> Condition {
    .compare(.above, .of(indicator), .number(bound))
  }

  static func below(_ indicator: String, _ bound: Double) -> Condition {
    .compare(.below, .of(indicator), .number(bound))
  }

  static func run(_ ordinal: Int) -> Condition { .function(ScriptFunction(ordinal: ordinal)) }
}

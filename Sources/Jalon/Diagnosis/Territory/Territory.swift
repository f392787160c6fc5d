import JalonModel

/// What a computed indicator is asked for.
struct ComputeContext {}

/// The dataset seen as of a date. A stand-in with the agreed signatures, for the evaluator's tests:
/// current readings, `ago`, changes and arithmetic only.
final class Territory {
  let places: Places
  let pack: RulePack
  let asOf: Day
  private let dataset: Dataset
  private let indicators: [String: Int]
  private let groups: [String: Int]
  private let thresholds: [String: Threshold]
  var runFunction: ((ScriptFunction, _ place: Int, _ context: ComputeContext) -> Resolution)?

  init(dataset: Dataset, places: Places, pack: RulePack, asOf: Day) {
    self.places = places
    self.pack = pack
    self.asOf = asOf
    self.dataset = dataset
    indicators = Dictionary(
      pack.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    groups = Dictionary(
      pack.groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    thresholds = Dictionary(pack.thresholds.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  func evaluate(_ quantity: Quantity, rule: Rule?) -> Column {
    var column = Column(repeating: .absent, count: places.list.count)
    for place in places.list.indices {
      let reading = resolve(quantity, rule: rule, at: place).reading
      column.marks[place] = Mark(reading)
      if case .measured(let value, _) = reading { column.values[place] = value }
    }
    return column
  }

  func unit(of quantity: Quantity, rule: Rule?) -> (unit: String, decimals: Int?) {
    switch quantity {
    case .number, .leaf, .arithmetic:
      guard case .leaf(.reading(let query)) = quantity, let at = indicators[query.indicator] else {
        return ("", nil)
      }
      return (pack.indicators[at].unit, pack.indicators[at].decimals)
    case .threshold(let id): return (thresholds[id]?.unit ?? "", nil)
    case .negative(let inner): return unit(of: inner, rule: rule)
    case .named(let name):
      guard let named = rule?.quantities.first(where: { $0.name == name }) else { return ("", nil) }
      let inner = unit(of: named.quantity, rule: rule)
      return (named.unit ?? inner.unit, named.decimals ?? inner.decimals)
    }
  }

  func resolve(_ quantity: Quantity, rule: Rule?, at place: Int) -> Resolution {
    switch quantity {
    case .number(let value): return Resolution(reading: .measured(value, .normal))
    case .threshold(let id):
      if let dated = thresholds[id]?.inForce(on: asOf) {
        return Resolution(reading: .measured(dated.value, .normal))
      }
      return lacking(.threshold, id, .notApplicable, place)
    case .named(let name):
      guard let named = rule?.quantities.first(where: { $0.name == name }) else {
        return lacking(.indicator, name, .absent, place)
      }
      return resolve(named.quantity, rule: rule, at: place)
    case .negative(let inner):
      var resolution = resolve(inner, rule: rule, at: place)
      if case .measured(let value, let how) = resolution.reading {
        resolution.reading = .measured(-value, how)
      }
      return resolution
    case .arithmetic(let sign, let a, let b):
      return combine(
        sign, resolve(a, rule: rule, at: place), resolve(b, rule: rule, at: place), place)
    case .leaf(let leaf): return resolve(leaf, at: place)
    }
  }

  private func combine(
    _ sign: Quantity.Arithmetic, _ a: Resolution, _ b: Resolution, _ place: Int
  ) -> Resolution {
    var both = a
    both.readings += b.readings.filter { !a.readings.contains($0) }
    both.missing += b.missing.filter { !a.missing.contains($0) }
    both.failure = a.failure ?? b.failure
    switch (a.reading, b.reading) {
    case (.measured(let x, _), .measured(let y, _)):
      let value: Double =
        switch sign {
        case .plus: x + y
        case .minus: x - y
        case .times: x * y
        case .over: y == 0 ? .nan : x / y
        }
      if value.isFinite {
        both.reading = .measured(value, .normal)
      } else {
        both.reading = .missing(.notApplicable)
        both.missing = [
          a.readings.first.map {
            MissingDatum(
              .indicator, id: indicator(of: $0), place: $0.place, cause: .reading(.notApplicable))
          }
            ?? MissingDatum(
              .indicator, id: "0", place: places.list[place].id, cause: .reading(.notApplicable))
        ]
      }
    case (.missing(let x), .missing(let y)):
      both.reading = .missing(x == .notApplicable ? y : x)
    case (.missing(let x), _): both.reading = .missing(x)
    case (_, .missing(let y)): both.reading = .missing(y)
    }
    return both
  }

  private func indicator(of reading: EvidenceReading) -> String {
    if case .indicator(let id) = reading.subject { return id }
    return ""
  }

  private func lacking(
    _ kind: MissingDatum.Kind, _ id: String, _ reason: Reason, _ place: Int
  ) -> Resolution {
    var resolution = Resolution(reading: .missing(reason))
    resolution.missing = [
      MissingDatum(kind, id: id, place: places.list[place].id, cause: .reading(reason))
    ]
    return resolution
  }

  private func resolve(_ leaf: Quantity.Leaf, at place: Int) -> Resolution {
    switch leaf {
    case .reading(let query):
      let target: Int? =
        switch query.at {
        case .here: place
        case .within(let kind): places.ordinal(of: kind, around: place)
        case .place(let id): places.ordinal(of: id)
        }
      guard let target else { return lacking(.indicator, query.indicator, .notApplicable, place) }
      return row(query.indicator, query.group, target, back: query.ago)
    case .change(let query):
      return combine(
        .minus, row(query.indicator, query.group, place, back: nil),
        row(query.indicator, query.group, place, back: query.over), place)
    case .function(let function):
      return runFunction?(function, place, ComputeContext()) ?? lacking(.indicator, "function", .absent, place)
    case .gap(let query): return lacking(.indicator, query.indicator, .absent, place)
    case .peers(let query): return lacking(.indicator, query.indicator, .absent, place)
    case .stakeholders: return lacking(.relations, "relations", .absent, place)
    case .feedback(let query): return lacking(.survey, query.survey, .absent, place)
    case .divergence(let id): return lacking(.survey, id, .absent, place)
    }
  }

  private func row(_ id: String, _ group: String?, _ place: Int, back: TimeSpan?) -> Resolution {
    let name = group ?? PopulationGroup.total
    guard let indicator = indicators[id], let group = groups[name],
      let run = dataset.runs[.init(indicator: indicator, group: group)],
      let last = run.range(of: place).last
    else {
      var resolution = lacking(.indicator, id, .absent, place)
      resolution.missing[0].group = name
      return resolution
    }
    let current = dataset.periods[Int(run.periods[last])]
    let wanted = back.map { current.earlier(by: $0) } ?? current
    let found = run.range(of: place).last { dataset.periods[Int(run.periods[$0])] == wanted }
    let reading = found.map { run.marks[$0].reading(run.values[$0]) } ?? .missing(.absent)
    var resolution = Resolution(reading: reading)
    resolution.readings = [
      EvidenceReading(
        .indicator(id), place: places.list[place].id, group: name, period: wanted, reading: reading)
    ]
    if case .missing(let reason) = reading {
      resolution.missing = lacking(.indicator, id, reason, place).missing
      resolution.missing[0].group = name
    }
    return resolution
  }
}

import JalonModel

@testable import Jalon

/// One row of a dataset built by hand.
struct Row {
  var place = "ici"
  var indicator = "taux"
  var group = "total"
  var period: String
  var value = 0.0
  var mark = Mark.normal
  /// nil: as if its indicator had no delay, on its period's last day.
  var published: String?
  var layer: Int16 = 0
  var source: Int32 = -1

  init(
    _ period: String, _ value: Double, at place: String = "ici", of indicator: String = "taux",
    group: String = "total", published: String? = nil, layer: Int16 = 0, mark: Mark = .normal
  ) {
    self.period = period
    self.value = value
    self.place = place
    self.indicator = indicator
    self.group = group
    self.published = published
    self.layer = layer
    self.mark = mark
  }

  init(
    _ period: String, _ mark: Mark, at place: String = "ici", of indicator: String = "taux",
    group: String = "total", published: String? = nil, layer: Int16 = 0
  ) {
    self.init(
      period, 0, at: place, of: indicator, group: group, published: published, layer: layer,
      mark: mark)
  }
}

/// A small workspace: a place "ici" in an MRC and a region, and what a test adds.
struct TinyWorld {
  static let origin = Origin(layer: "essai", file: "essai.lua", line: 1, column: 1)

  var pack = RulePack()
  var places: [Collectivity] = []
  var rows: [Row] = []
  var function: Territory.FunctionRunner?

  init(_ rows: [Row] = [], indicator change: (inout Indicator) -> Void = { _ in }) {
    self.rows = rows
    pack.groups.append(PopulationGroup(id: "institutions", label: .only("institutions", in: .fr)))
    add("taux", change)
    var here = Collectivity(id: "ici", name: "Ici", kind: .municipality, origin: Self.origin)
    here.within = [.mrc: "mrc", .region: "region"]
    places = [
      here, Collectivity(id: "mrc", name: "MRC", kind: .mrc, origin: Self.origin),
      Collectivity(id: "region", name: "Région", kind: .region, origin: Self.origin),
    ]
  }

  mutating func add(_ id: String, _ change: (inout Indicator) -> Void = { _ in }) {
    var indicator = Indicator(id: id, label: .only(id, in: .fr), origin: Self.origin)
    change(&indicator)
    pack.indicators.append(indicator)
  }

  mutating func add(place id: String, _ kind: Kind, _ change: (inout Collectivity) -> Void) {
    var place = Collectivity(id: id, name: id, kind: kind, origin: Self.origin)
    change(&place)
    places.append(place)
  }

  func ordinal(_ place: String) -> Int { places.firstIndex { $0.id == place } ?? -1 }

  var dataset: Dataset {
    var dataset = Dataset()
    dataset.files = [
      .init(layer: "base", name: "base.csv"), .init(layer: "maison", name: "maison.csv"),
    ]
    let periods = Set(rows.compactMap { Period($0.period) }).sorted()
    dataset.periods = periods
    let sorted = rows.enumerated().sorted { a, b in
      let (x, y) = (key(a.element), key(b.element))
      return x == y ? a.offset < b.offset : x.lexicographicallyPrecedes(y)
    }
    for (line, row) in sorted {
      guard let indicator = pack.indicators.firstIndex(where: { $0.id == row.indicator }),
        let group = pack.groups.firstIndex(where: { $0.id == row.group }),
        let period = Period(row.period), let ordinal = periods.firstIndex(of: period)
      else { preconditionFailure("\(row)") }
      var run = dataset.runs[.init(indicator: indicator, group: group)] ?? Run()
      run.places.append(Int32(self.ordinal(row.place)))
      run.periods.append(Int32(ordinal))
      run.layers.append(row.layer)
      run.published.append(Int32((row.published.flatMap { Day($0) } ?? period.last).number))
      run.statesPublication.append(row.published != nil)
      run.values.append(row.mark.isMissing ? 0 : row.value)
      run.marks.append(row.mark)
      run.sources.append(-1)
      run.files.append(Int32(row.layer))
      run.lines.append(Int32(line + 2))
      dataset.runs[.init(indicator: indicator, group: group)] = run
    }
    return dataset
  }

  private func key(_ row: Row) -> [Int] {
    let last = Period(row.period).map { [$0.last.number, $0.first.number, kindOrder($0)] } ?? []
    let published = row.published.flatMap { Day($0) } ?? Period(row.period)?.last
    return [ordinal(row.place)] + last + [Int(row.layer), published?.number ?? 0]
  }

  private func kindOrder(_ period: Period) -> Int {
    Period.Kind.allCases.map(\.rawValue).sorted().firstIndex(of: period.kind.rawValue) ?? 0
  }

  func territory(_ asOf: String) -> Territory {
    let territory = Territory(
      dataset: dataset, places: Places(places), pack: pack, asOf: Day(asOf) ?? .earliest)
    territory.runFunction = function
    return territory
  }

  /// A quantity at a place, which is the same in a column.
  func resolve(
    _ quantity: Quantity, rule: Rule? = nil, at place: String = "ici", asOf: String = "2026-01-01"
  ) -> Resolution {
    let territory = territory(asOf)
    let resolution = territory.resolve(quantity, rule: rule, at: ordinal(place))
    let column = territory.evaluate(quantity, rule: rule)
    precondition(column.reading(at: ordinal(place)) == resolution.reading, "column and cell differ")
    return resolution
  }

  func read(_ quantity: Quantity, at place: String = "ici", asOf: String = "2026-01-01") -> Reading
  {
    resolve(quantity, at: place, asOf: asOf).reading
  }
}

extension Column {
  func reading(at place: Int) -> Reading { marks[place].reading(values[place]) }
}

extension Quantity {
  static func value(
    _ indicator: String = "taux", group: String? = nil, at: At = .here, period: String? = nil,
    ago: String? = nil
  ) -> Quantity {
    .leaf(
      .reading(
        ReadingQuery(
          indicator, group: group, at: at, period: period.flatMap { Period($0) },
          ago: ago.flatMap { TimeSpan($0) })))
  }

  static func gap(
    of: String? = nil, to: GapQuery.Side, at: At = .here, _ form: GapQuery.Form = .difference
  ) -> Quantity {
    .leaf(.gap(GapQuery("taux", of: of, to: to, at: at, form: form)))
  }

  static func change(_ over: String, _ form: ChangeQuery.Form = .difference) -> Quantity {
    guard let over = TimeSpan(over) else { preconditionFailure(over) }
    return .leaf(.change(ChangeQuery("taux", over: over, form: form)))
  }

  static func plus(_ a: Quantity, _ b: Quantity) -> Quantity { .arithmetic(.plus, a, b) }
  static func over(_ a: Quantity, _ b: Quantity) -> Quantity { .arithmetic(.over, a, b) }
}

extension Reading {
  static func normal(_ value: Double) -> Reading { .measured(value, .normal) }
  static func caution(_ value: Double) -> Reading { .measured(value, .caution) }
}

extension Territory {
  /// The readings of an indicator, oldest first.
  func series(indicator: String, group: String?, at place: Int) -> [(Period, Cell)] {
    var series: [(Period, Cell)] = []
    guard let figure = figure(indicator, group: group) else { return [] }
    self.series(of: figure, at: place) { series.append((timeline[$0], $1)) }
    return series
  }
}

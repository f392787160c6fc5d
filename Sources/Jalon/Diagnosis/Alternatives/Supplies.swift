import JalonModel

/// How missing things could be given, and what the rules come to if they were.
struct Supplies {
  private let review: Review
  private let place: Int

  init(_ review: Review, at place: Int) {
    self.review = review
    self.place = place
  }

  var content: WorkspaceContent { review.content }
  var territory: Territory { review.evaluation.territory }
  var programme: Programme { review.evaluation.programme }
  var pack: RulePack { content.pack }

  /// Adds the rows that would give a thing, or why none can.
  func complete(_ need: inout Needs.Need) {
    switch need.datum.kind {
    case .indicator, .survey:
      need.rows = rows(for: need.datum)
      if need.rows.isEmpty { need.obstacle = .failedRule }
      let indicator = need.rows.first.flatMap { territory.names.indicators[$0.indicator] }
      need.frequency = indicator.flatMap { pack.indicators[$0].frequency }
    case .relations, .field: break
    case .rule, .threshold: need.obstacle = .failedRule
    }
  }

  /// Why nobody can give a thing that is missing; nil where somebody can.
  func obstacle(to datum: MissingDatum) -> Needs.Obstacle? {
    switch (datum.kind, datum.cause) {
    case (.threshold, _): .threshold
    case (.rule, .reading): .notApplicable
    case (.rule, _), (_, .failed): .failedRule
    case (_, .reading(.brokenSeries)): .brokenSeries
    case (_, .reading(.tooSmall)), (.survey, .reading(.withheld)): .smallCell
    case (_, .reading(.notApplicable)): .notApplicable
    case (_, .reading), (_, .undeclared): nil
    }
  }

  private func rows(for datum: MissingDatum) -> [Needs.Row] {
    guard let there = content.places.ordinal(of: datum.place) else { return [] }
    var figures = figures(of: datum)
    // All that has to meet in a later period.
    if datum.isTooOld, let characteristic = characteristic(of: datum) {
      figures = self.figures(of: MissingDatum(.survey, id: characteristic, like: datum))
    }
    var rows: [Needs.Row] = []
    for (ordinal, group) in figures {
      let indicator = pack.indicators[ordinal]
      let unit = territory.shownUnit(of: indicator, territory.names.aggregates[indicator.id]).unit
      let named = datum.isTooOld ? nil : datum.period
      rows.append(
        Needs.Row(
          indicator: indicator.id, group: group, place: datum.place,
          period: named ?? period(of: indicator, group, at: there), unit: unit))
    }
    if datum.isTooOld, let latest = rows.map(\.period).max() {
      for index in rows.indices { rows[index].period = latest }
    }
    return rows
  }

  /// What a survey's question asks about; nil for any other thing.
  private func characteristic(of datum: MissingDatum) -> String? {
    guard datum.kind == .survey else { return nil }
    for survey in pack.surveys {
      for question in survey.questions where datum.id == "\(survey.id).\(question.id)" {
        return question.characteristic
      }
    }
    return nil
  }

  /// The ordinals of the indicators that give a thing, each with its group.
  func figures(of datum: MissingDatum) -> [(indicator: Int, group: String)] {
    func figure(_ id: String, _ group: String?) -> [(Int, String)] {
      guard let ordinal = territory.names.indicators[id] else { return [] }
      let first = pack.indicators[ordinal].groups.first ?? PopulationGroup.total
      let group = group ?? first
      return territory.names.groups[group] == nil ? [] : [(ordinal, group)]
    }
    if datum.kind == .indicator { return figure(datum.id, datum.group) }
    var found: [(Int, String)] = []
    for survey in pack.surveys where survey.disabledBecause == nil {
      for question in survey.questions {
        if datum.id == "\(survey.id).\(question.id)" {
          for aggregate in Survey.Aggregate.allCases {
            found += figure(Survey.indicator(survey.id, question.id, aggregate), datum.group)
          }
        } else if datum.id == question.characteristic {
          found += figure(Survey.indicator(survey.id, question.id, .mean), survey.audience)
        }
      }
    }
    return found
  }

  /// The period that a figure without one is waited for: that of the latest row, or else the latest
  /// of the same indicator at the place, here or anywhere, or else the latest full year that could
  /// be published by the date.
  private func period(of indicator: Indicator, _ group: String, at place: Int) -> Period {
    if let figure = territory.figure(indicator.id, group: group),
      let latest = figure.latest(at: place), latest.mark != .stale, let period = latest.period
    {
      return territory.timeline[period]
    }
    var there: Int32 = -1
    var here: Int32 = -1
    var anywhere: Int32 = -1
    let firstFresh = territory.timeline.firstFresh(indicator.maxAge)
    for group in pack.groups.map(\.id) {
      guard let figure = territory.figure(indicator.id, group: group) else { continue }
      let standing = figure.standing
      there = max(there, standing.range(of: place).last.map { standing.periods[$0] } ?? -1)
      here = max(here, standing.range(of: self.place).last.map { standing.periods[$0] } ?? -1)
      anywhere = max(anywhere, standing.periods.max() ?? -1)
    }
    for known in [there, here, anywhere] where known >= max(firstFresh, 0) {
      return territory.timeline[known]
    }
    let latest = Period.latestFullYear(by: territory.asOf)
    for year in stride(from: latest.first.year, to: latest.first.year - 5, by: -1) {
      guard let period = Period(year: year) else { continue }
      let published = indicator.delay.map { period.last.adding($0) } ?? period.last
      if let published, published <= territory.asOf { return period }
    }
    return latest
  }

  func figure(_ row: Needs.Row, _ value: Double) -> SupposedFigure? {
    guard let indicator = territory.names.indicators[row.indicator],
      let group = territory.names.groups[row.group],
      let place = content.places.ordinal(of: row.place)
    else { return nil }
    return SupposedFigure(
      indicator: indicator, group: group, place: place, period: row.period,
      reading: .measured(value, .normal))
  }
}

extension Supplies {
  /// The workspace with some value for everything that can be given.
  func content(with needs: [Needs.Need]) -> WorkspaceContent {
    var given = content
    var figures: [SupposedFigure] = []
    for need in needs where need.obstacle == nil && !need.rules.isEmpty {
      for row in need.rows {
        guard let part = part(of: row), let value = usual(row, part) else { continue }
        if let figure = figure(row, value) { figures.append(figure) }
      }
      // Cards are completed one after the other.
      given.places = cards(giving: need.datum, on: given.places).last ?? given.places
    }
    given.dataset = content.dataset.supposing(figures, from: Supposing.file)
    return given
  }

  /// What a row lies above the middle, always the same: few rows are alike, for a difference of 0
  /// divides nothing.
  private func part(of row: Needs.Row) -> Double? {
    guard let figure = figure(row, 0) else { return nil }
    let days = Int(row.period.last.number.magnitude % 9973)
    let mixed = figure.indicator % 97 * 31 + figure.group % 97 * 17 + figure.place % 97 * 7 + days
    return Double(mixed % 97) / 256
  }

  /// A figure near the middle of what can be, a part of the range above it.
  private func usual(_ row: Needs.Row, _ part: Double = 0) -> Double? {
    guard let indicator = territory.names.indicators[row.indicator] else { return nil }
    guard let range = pack.range(of: pack.indicators[indicator]) else {
      return row.indicator.hasSuffix(".n") ? 100 + part * 256 : 1 + part
    }
    if pack.indicators[indicator].unit == "yes_no" { return 1 }
    return range.lowerBound + (range.upperBound - range.lowerBound) * (0.5 + part)
  }

  /// Those of some rules, as they are tried, that some value of a thing alone decides.
  func decided(by need: Needs.Need, among rules: [RuleTrial]) -> [RuleTrial] {
    let cards = cards(giving: need.datum)
    guard cards.isEmpty else {
      return decided(by: cards, among: rules)
    }
    let others = need.rows.compactMap { row in usual(row).flatMap { figure(row, $0) } }
    guard others.count == need.rows.count else { return [] }
    return rules.filter { rule in
      need.rows.indices.contains { index in
        values(need.rows[index], rule.landmarks).contains { value in
          guard let figure = figure(need.rows[index], value) else { return false }
          var figures = others
          figures[index] = figure
          return rule.outcome(figures).isDecided
        }
      }
    }
  }

  private func decided(by cards: [Places], among rules: [RuleTrial]) -> [RuleTrial] {
    var open = Set(rules.map(\.rule))
    for places in cards where !open.isEmpty {
      var given = content
      given.places = places
      let supposed = SupposedReview(Review(given, asOf: territory.asOf))
      supposed.on([]) { evaluation in
        var examination = Examination(evaluation, place: place)
        open = open.filter { !examination.outcome(of: $0).isDecided }
      }
    }
    return rules.filter { !open.contains($0.rule) }
  }

  /// What stands for the ends of the range of an indicator that has none.
  static let farthest = 1e9

  /// The ends of an indicator's range, and every threshold and a step to either side of it.
  private func values(_ row: Needs.Row, _ landmarks: [Double]) -> [Double] {
    guard let indicator = territory.names.indicators[row.indicator] else { return [] }
    let range = pack.range(of: pack.indicators[indicator])
    if pack.indicators[indicator].unit == "yes_no" { return [0, 1] }
    let ends = range.map { [$0.lowerBound, $0.upperBound] } ?? [-Self.farthest, Self.farthest]
    let around = landmarks.flatMap { bound -> [Double] in
      let step = 1e-6 * (range.map { $0.upperBound - $0.lowerBound } ?? max(1, bound.magnitude))
      return [bound - step, bound, bound + step]
    }
    return (ends + around).filter { range?.contains($0) ?? $0.isFinite }
  }

  /// The places with a card that gives a thing, each in another way; empty where no card does.
  private func cards(giving datum: MissingDatum, on places: Places? = nil) -> [Places] {
    let places = places ?? content.places
    guard let at = places.ordinal(of: datum.place) else { return [] }
    func with(_ change: (inout Collectivity) -> Void) -> Places {
      var changed = places
      change(&changed.list[at])
      return changed
    }
    switch datum.kind {
    case .relations:
      let all = pack.stakeholders.map { ($0.id, Set(Relation.allCases)) }
      return [
        with { $0.relations = [:] },
        with { $0.relations = Dictionary(all, uniquingKeysWith: { a, _ in a }) },
      ]
    case .field: return fields(datum.id, with)
    case .indicator, .survey, .rule, .threshold: return []
    }
  }

  private func fields(_ name: String, _ with: ((inout Collectivity) -> Void) -> Places) -> [Places]
  {
    let facts = pack.rules.flatMap(\.conditions).flatMap(\.placeFacts)
    switch name {
    case "milieu": return Milieu.allCases.map { milieu in with { $0.milieu = milieu } }
    case "population":
      let bounds = facts.compactMap(\.population).flatMap { [$0.lowerBound, $0.upperBound] }
      return (bounds.flatMap { [$0 - 1, $0, $0 + 1] } + [0]).filter { $0 >= 0 && $0.isFinite }
        .map { people in with { $0.population = people } }
    case "designation":
      let named = Set(facts.flatMap(\.designations)).sorted()
      return (named + [""]).map { designation in with { $0.designation = designation } }
    default:
      guard let kind = Kind(rawValue: name) else { return [] }
      let around = content.places.list.filter { $0.kind == kind }.map(\.id)
      return around.map { id in with { $0.within[kind] = id } }
    }
  }
}

extension MissingDatum {
  /// Another thing at the same place, missing for the same reason.
  fileprivate init(_ kind: Kind, id: String, like other: MissingDatum) {
    self.init(kind, id: id, place: other.place, cause: other.cause)
  }
}

extension Condition {
  /// The facts that it asks of places.
  fileprivate var placeFacts: [PlaceFacts] {
    switch self {
    case .isPlace(let facts): [facts]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.placeFacts)
    default: []
    }
  }
}

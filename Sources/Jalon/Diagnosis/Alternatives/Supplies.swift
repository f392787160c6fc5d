import JalonModel

/// How missing things could be given, and what the rules come to if they were.
struct Supplies {
  private let review: Review
  private let place: Int

  init(_ review: Review, at place: Int) {
    self.review = review
    self.place = place
  }

  private var content: WorkspaceContent { review.content }
  private var territory: Territory { review.evaluation.territory }
  private var pack: RulePack { content.pack }

  /// A missing thing, with the rows that would give it or why none can.
  func need(_ datum: MissingDatum) -> Needs.Need {
    var plain = datum
    plain.via = nil
    var need = Needs.Need(plain)
    need.obstacle = obstacle(to: datum)
    guard need.obstacle == nil else { return need }
    switch datum.kind {
    case .indicator, .survey:
      need.rows = rows(for: datum)
      if need.rows.isEmpty { need.obstacle = .failedRule }
      let indicator = need.rows.first.flatMap { territory.names.indicators[$0.indicator] }
      need.frequency = indicator.flatMap { pack.indicators[$0].frequency }
    case .relations, .field: break
    case .rule, .threshold: need.obstacle = .failedRule
    }
    return need
  }

  private func obstacle(to datum: MissingDatum) -> Needs.Obstacle? {
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

  /// A thing that is missing again where its rows are supposed as given.
  func reconsider(_ need: inout Needs.Need, as datum: MissingDatum) {
    guard need.obstacle == nil, let row = need.rows.first,
      let supplied = figure(row, 1)
    else { return }
    let now = self.obstacle(to: datum)
    if let now, datum.cause != need.datum.cause {
      need.obstacle = now
      need.rows = []
      return
    }
    // A figure that is there, and peers that are not.
    let seen = territory.column(
      for: .reading(ReadingQuery(row.indicator, group: row.group)), wanted: nil)
    if !seen.cell(at: supplied.place).isMissing, need.datum.period == nil,
      readsPeers(of: row.indicator)
    {
      need.obstacle = .fewPeers
      need.rows = []
    }
  }

  private func readsPeers(of indicator: String) -> Bool {
    let quantities = pack.rules.flatMap { rule in
      rule.conditions.flatMap(\.quantities) + rule.quantities.map(\.quantity)
    }
    return quantities.flatMap(\.leaves).contains { leaf in
      if case .peers(let query) = leaf { query.indicator == indicator } else { false }
    }
  }

  private func rows(for datum: MissingDatum) -> [Needs.Row] {
    guard let there = content.places.ordinal(of: datum.place) else { return [] }
    var rows: [Needs.Row] = []
    for (ordinal, group) in figures(of: datum) {
      let indicator = pack.indicators[ordinal]
      let unit = territory.shownUnit(of: indicator, territory.names.aggregates[indicator.id]).unit
      rows.append(
        Needs.Row(
          indicator: indicator.id, group: group, place: datum.place,
          period: datum.period ?? period(of: indicator, group, at: there), unit: unit))
    }
    return rows
  }

  /// The ordinals of the indicators that give a thing, each with its group.
  private func figures(of datum: MissingDatum) -> [(indicator: Int, group: String)] {
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
  /// of the same indicator at the place or anywhere, or else the latest full year that could be
  /// published by the date.
  private func period(of indicator: Indicator, _ group: String, at place: Int) -> Period {
    if let figure = territory.figure(indicator.id, group: group),
      let latest = figure.latest(at: place), latest.mark != .stale, let period = latest.period
    {
      return territory.timeline[period]
    }
    var here: Int32 = -1
    var anywhere: Int32 = -1
    let firstFresh = territory.timeline.firstFresh(indicator.maxAge)
    for group in pack.groups.map(\.id) {
      guard let figure = territory.figure(indicator.id, group: group) else { continue }
      let standing = figure.standing
      here = max(here, standing.range(of: place).last.map { standing.periods[$0] } ?? -1)
      anywhere = max(anywhere, standing.periods.max() ?? -1)
    }
    for known in [here, anywhere] where known >= max(firstFresh, 0) {
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
    for need in needs where need.obstacle == nil {
      figures += need.rows.compactMap { row in usual(row).flatMap { figure(row, $0) } }
      if let places = cards(giving: need.datum).last { given.places = places }
    }
    given.dataset = content.dataset.supposing(figures, from: Supposing.file)
    // Cards are completed one after the other.
    var places = content.places
    for need in needs where need.obstacle == nil {
      places = cards(giving: need.datum, on: places).last ?? places
    }
    given.places = places
    return given
  }

  /// A figure in the middle of what can be.
  private func usual(_ row: Needs.Row) -> Double? {
    guard let indicator = territory.names.indicators[row.indicator] else { return nil }
    guard let range = pack.range(of: pack.indicators[indicator]) else {
      return row.indicator.hasSuffix(".n") ? 100 : 1
    }
    if pack.indicators[indicator].unit == "yes_no" { return 1 }
    return range.lowerBound + (range.upperBound - range.lowerBound) / 2
  }

  /// Whether some value of a thing alone decides a rule.
  func decides(_ need: Needs.Need, _ rule: Int) -> Bool {
    let isDecided = { (outcome: Outcome) in outcome == .met || outcome == .clear }
    let cards = cards(giving: need.datum)
    if !cards.isEmpty {
      return cards.contains { places in
        var given = content
        given.places = places
        let review = Review(given, asOf: territory.asOf)
        return isDecided(RuleTrial(review, rule: rule, at: place).outcome([]))
      }
    }
    let trial = RuleTrial(review, rule: rule, at: place)
    let others = need.rows.compactMap { row in usual(row).flatMap { figure(row, $0) } }
    guard others.count == need.rows.count else { return false }
    for (index, row) in need.rows.enumerated() {
      for value in values(row, trial.landmarks) {
        guard let figure = figure(row, value) else { continue }
        var figures = others
        figures[index] = figure
        if isDecided(trial.outcome(figures)) { return true }
      }
    }
    return false
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

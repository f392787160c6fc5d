import JalonModel

/// Puts changes in place of what a workspace holds.
struct Supposing {
  /// What evidence names as the origin of supposed figures.
  static let file = Dataset.File(layer: "what-if", name: "what-if")

  private let review: Review
  private let place: Int
  private let names: CellNames
  private(set) var content: WorkspaceContent
  /// What was changed, for who asks.
  private(set) var changes: [WhatIf.Change] = []

  /// The content of a review with changes; figures that name no place are of this one.
  init(_ changes: Changes, in review: Review, at place: Int) throws(Problem) {
    self.review = review
    self.place = place
    content = review.content
    names = CellNames(content.pack)
    var figures: [SupposedFigure] = []
    for setting in changes.figures { figures.append(try figure(setting)) }
    content.dataset = content.dataset.supposing(figures, from: Self.file)
    for setting in changes.thresholds { try set(setting) }
    for rule in changes.disabled { try disable(rule) }
  }

  private mutating func figure(_ setting: Changes.Setting) throws(Problem) -> SupposedFigure {
    let parts = setting.name.split(separator: "@", omittingEmptySubsequences: false)
    let id = String(parts.first ?? "")
    guard let ordinal = names.indicators[id] else {
      throw .unknown(
        ("indicateur", "indicator"), id, kind: "unknown_indicator",
        known: names.indicators.keys.sorted())
    }
    let indicator = content.pack.indicators[ordinal]
    let (group, place) = try whereabouts(parts.dropFirst().map(String.init), of: indicator)
    let value = try value(setting, of: indicator)
    let seen = current(indicator, group: content.pack.groups[group].id, at: place)
    let shown = review.evaluation.territory.shownUnit(
      of: indicator, review.evaluation.territory.names.aggregates[id])
    changes.append(
      .figure(
        WhatIf.FigureChange(
          indicator: id, group: content.pack.groups[group].id,
          place: content.places.list[place], period: seen.period, before: seen.reading,
          after: value, unit: shown.unit, decimals: shown.decimals)))
    return SupposedFigure(
      indicator: ordinal, group: group, place: place, period: seen.period,
      reading: .measured(value, .normal))
  }

  /// The ordinals of the group and the place that follow an indicator's id.
  private func whereabouts(_ parts: [String], of indicator: Indicator) throws(Problem)
    -> (group: Int, place: Int)
  {
    let first = indicator.groups.first ?? PopulationGroup.total
    let meant = names.group(first) ?? 0
    switch parts.count {
    case 0: return (meant, place)
    case 1:
      if let group = names.group(parts[0]) { return (group, place) }
      return (meant, try whereabouts(parts[0]))
    case 2:
      guard let group = names.group(parts[0]) else {
        throw .unknown(
          ("groupe", "group"), parts[0], kind: "unknown_group",
          known: content.pack.groups.map(\.id))
      }
      return (group, try whereabouts(parts[1]))
    default:
      throw .badSupposition(
        indicator.id,
        .both(fr: "il y a un «\u{A0}@\u{A0}» de trop.", en: "there is one `@` too many."),
        remedy: .both(
          fr: "Écrivez ID@GROUPE@LIEU=VALEUR.", en: "Write ID@GROUP@PLACE=VALUE."))
    }
  }

  /// A place by id, code or name, or by the kind of the one that the place diagnosed lies in.
  private func whereabouts(_ name: String) throws(Problem) -> Int {
    if case .none = content.places.find(name) {
      if let kind = Names.kind(name), let around = content.places.ordinal(of: kind, around: place) {
        return around
      }
      throw .unknown(
        ("groupe ou lieu", "group or place"), name, kind: "unknown_place",
        known: content.pack.groups.map(\.id) + content.places.known)
    }
    return try content.place(name)
  }

  private static let remedy = Text.both(
    fr:
      "Donnez un nombre dans l’unité et la plage de l’indicateur, comme 4,5; oui ou non d’un fait.",
    en: "Give a number in the indicator’s unit and range, as 4.5; yes or no of a fact.")

  private func value(_ setting: Changes.Setting, of indicator: Indicator) throws(Problem)
    -> Double
  {
    let cell = FigureCell(
      Array(setting.value.utf8).span,
      FigureFormat(decimal: DecimalConvention(typed: setting.value)))
    let read = FigureRule(indicator, names).figure(
      cell, .none, empty: .absent, text: { setting.value }, statusText: { "" })
    switch read {
    case .read(let value, let mark) where !mark.isMissing: return value
    case .read:
      throw .badSupposition(
        setting.name,
        .both(
          fr: "«\u{A0}\(setting.value)\u{A0}» n’est pas un nombre.",
          en: "`\(setting.value)` is no number."), remedy: Self.remedy)
    case .bad(let fault):
      throw .badSupposition(setting.name, fault.message, remedy: Self.remedy)
    }
  }

  /// The period of the current reading, and the reading; without one, or where it is too old to
  /// count, the latest full year ended by the date.
  private func current(_ indicator: Indicator, group: String, at place: Int)
    -> (period: Period, reading: Reading?)
  {
    let territory = review.evaluation.territory
    let figure = territory.figure(indicator.id, group: group)
    let latest = figure.flatMap { figure in
      figure.latest(at: place) ?? territory.cell(figure, .current, at: place)
    }
    if let latest, latest.mark != .stale, let period = latest.period {
      return (territory.timeline[period], latest.reading)
    }
    let reading = latest.flatMap { $0.source == .nothing ? nil : $0.reading }
    return (Period.latestFullYear(by: territory.asOf), reading)
  }

  private mutating func set(_ setting: Changes.Setting) throws(Problem) {
    guard let at = content.pack.thresholds.firstIndex(where: { $0.id == setting.name }) else {
      throw .unknown(
        ("seuil", "threshold"), setting.name, kind: "unknown_threshold",
        known: content.pack.thresholds.map(\.id))
    }
    let convention = DecimalConvention(typed: setting.value)
    guard
      case .number(let value, _) = NumberCell(
        Array(setting.value.utf8).span, decimal: convention)
    else {
      throw .badSupposition(
        setting.name, CellFault.badNumber(setting.value).message, remedy: Self.remedy)
    }
    let day = review.evaluation.territory.asOf
    let threshold = content.pack.thresholds[at]
    changes.append(
      .threshold(
        threshold.id, unit: threshold.unit ?? unit(of: threshold.id),
        before: threshold.inForce(on: day)?.value, after: value))
    content.pack.thresholds[at].suppose(value, on: day)
    for rule in content.pack.rules.indices {
      for own in content.pack.rules[rule].thresholds.indices
      where content.pack.rules[rule].thresholds[own].id == threshold.id {
        content.pack.rules[rule].thresholds[own].suppose(value, on: day)
      }
    }
  }

  /// The unit of what a threshold without one is compared with.
  private func unit(of threshold: String) -> String {
    let pack = content.pack
    for rule in pack.rules {
      for (quantity, bounds) in rule.conditions.flatMap(\.comparisons)
      where bounds.contains(where: { $0.thresholdID == threshold }) {
        return review.evaluation.territory.unit(of: quantity, rule: rule).unit
      }
    }
    return ""
  }

  private mutating func disable(_ id: String) throws(Problem) {
    let rule = try content.rule(id)
    content.pack.rules[rule].disabledBecause = .both(
      fr: "désactivée pour simuler", en: "switched off to see what changes")
    changes.append(.disabled(id))
  }
}

extension WorkspaceContent {
  /// The ordinal of a rule.
  func rule(_ id: String) throws(Problem) -> Int {
    guard let ordinal = pack.rules.firstIndex(where: { $0.id == id }) else {
      throw .unknown(("règle", "rule"), id, kind: "unknown_rule", known: pack.rules.map(\.id))
    }
    return ordinal
  }
}

extension DecimalConvention {
  /// Of a number that somebody types: a point alone is always a decimal one.
  fileprivate init(typed text: String) {
    self = text.contains(".") && !text.contains(",") ? .point : .unknown
  }
}

extension Period {
  /// The latest calendar year that has ended by a day; the first of the calendar if none has.
  static func latestFullYear(by day: Day) -> Period {
    let candidates = [day.year, day.year - 1].compactMap { Period(year: $0) }
    return candidates.first { $0.last <= day } ?? Period(day)
  }
}

extension Threshold {
  /// Another value in place of the one in force on a day; where none is, one from always.
  fileprivate mutating func suppose(_ value: Double, on day: Day) {
    let at = values.lastIndex { dated in dated.from.map { $0 <= day } ?? true }
    if let at {
      values[at].value = value
    } else {
      values.insert(Dated(from: nil, value: value), at: 0)
    }
  }
}

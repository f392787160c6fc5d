import JalonModel

extension Territory {
  /// An indicator in a group; without one in that of who asks, or the indicator's first. Nil where
  /// the pack does not have the indicator.
  func figure(_ id: String, group: String?, in context: ComputeContext = ComputeContext())
    -> Figure?
  {
    guard let ordinal = names.indicators[id] else { return nil }
    var indicator = pack.indicators[ordinal]
    if names.endless.contains(id) { indicator.compute = nil }
    let group = group ?? context.group ?? indicator.groups.first ?? PopulationGroup.total
    let key = TerritoryMemo.FigureKey(indicator: id, group: group)
    if let known = memo.figures[key] ?? memo.shared?[key] { return known }
    let aggregate = names.aggregates[id]
    var run = Run()
    if let group = names.groups[group], aggregate?.survey.disabledBecause == nil {
      run = dataset.runs[Dataset.Key(indicator: ordinal, group: group)] ?? run
    }
    let standing = Standing(run, places: places.list.count, timeline: timeline)
    let figure = Figure(
      indicator, group: group, standing: standing, aggregate: aggregate, timeline: timeline)
    // Before its base: two that name each other as bases must meet themselves here.
    memo.figures[key] = figure
    if let base = indicator.base { figure.base = self.figure(base.indicator, group: group) }
    return figure
  }

  func moment(_ period: Period?) -> Moment {
    period.map { .period($0, timeline.ordinal(of: $0)) } ?? .current
  }

  /// A figure's reading: observed, else computed, with the count it rests on looked at.
  func cell(_ figure: Figure, _ moment: Moment, at place: Int) -> Cell {
    if let observed = figure.observed(moment, at: place) {
      return rested(observed, figure, at: place)
    }
    return computedCell(figure, moment, at: place)
  }

  /// The same, of the latest period without anything standing in.
  func uncarried(_ figure: Figure, _ moment: Moment, at place: Int) -> Cell {
    guard moment == .current, let latest = figure.latest(at: place) else {
      return cell(figure, moment, at: place)
    }
    return rested(latest, figure, at: place)
  }

  private func computedCell(_ figure: Figure, _ moment: Moment, at place: Int) -> Cell {
    guard figure.indicator.compute != nil else { return .absent }
    let cell = computed(figure, moment.named, at: place).cell
    return finished(cell, figure, moment, at: place)
  }

  /// A computed value of a figure with its period, age and base.
  func finished(_ computed: Cell, _ figure: Figure, _ moment: Moment, at place: Int) -> Cell {
    var cell = computed
    cell.source = .computed
    switch moment {
    case .current: cell = figure.fresh(cell)
    case .period(_, let ordinal): cell.period = ordinal
    }
    return rested(cell, figure, at: place)
  }
}

import JalonModel

extension Territory {
  func column(of query: ReadingQuery, in context: ComputeContext) -> Column {
    guard let figure = figure(query.indicator, group: query.group, in: context) else {
      return Column(repeating: .absent, count: places.list.count)
    }
    let period = query.period ?? context.period
    let moment = moment(period)
    let column: Column
    if query.ago == nil, figure.indicator.compute != nil {
      let computed = computedColumn(figure, period)
      column = Column(count: places.list.count) { place in
        figure.observed(moment, at: place).map { rested($0, figure, at: place) }
          ?? finished(computed.cell(at: place), figure, moment, at: place)
      }
    } else {
      column = Column(count: places.list.count) { read(query, figure, moment, at: $0).cell }
    }
    return period == nil && query.ago == nil ? column : column.ofNamedPeriods
  }

  func answer(to query: ReadingQuery, in context: ComputeContext, at place: Int) -> Answer {
    guard let figure = figure(query.indicator, group: query.group, in: context) else {
      return Answer(.absent).naming(
        datum(indicator: query.indicator, group: query.group, at: place, cause: .absent))
    }
    let moment = moment(query.period ?? context.period)
    let (cell, asked) = read(query, figure, moment, at: place)
    var answer = describe(cell, of: figure, at: place, asked: asked)
    if query.ago != nil, moment == .current {
      // How long ago is counted from the latest one.
      let latest = figure.latest(at: place) ?? self.cell(figure, .current, at: place)
      answer.show(describe(latest, of: figure, at: place, asked: nil).readings)
    }
    return moment == .current && query.ago == nil ? answer : answer.ofNamedPeriod
  }

  /// A reading, and the period that was asked for.
  private func read(_ query: ReadingQuery, _ figure: Figure, _ moment: Moment, at place: Int)
    -> (cell: Cell, asked: Period?)
  {
    guard let ago = query.ago else { return (cell(figure, moment, at: place), moment.named) }
    guard let newest = moment.named ?? latestPeriod(of: figure, at: place),
      let (asked, then) = earlier(newest, by: ago)
    else { return (.absent, nil) }
    return (cell(figure, then, at: place), asked)
  }

  /// The period so long before another. Most places ask for the same one after each other.
  private func earlier(_ newest: Period, by ago: TimeSpan) -> (Period, Moment)? {
    if let known = memo.earlier, known.newest == newest, known.ago == ago { return known.asked }
    let asked = newest.earlier(by: ago).map { ($0, moment($0)) }
    memo.earlier = (newest, ago, asked)
    return asked
  }

  /// The latest period that has a row, or is computed.
  private func latestPeriod(of figure: Figure, at place: Int) -> Period? {
    let latest = figure.latest(at: place) ?? cell(figure, .current, at: place)
    return latest.period.map { timeline[$0] }
  }
}
